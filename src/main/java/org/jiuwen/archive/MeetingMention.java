package org.jiuwen.archive;

import jakarta.persistence.Embeddable;

/** A place of a page file where a form of a meeting's name stands. Offsets are UTF-16 code units of the decoded file. */
@Embeddable
public record MeetingMention(String form, int spanStart, int spanEnd) {}
