package org.jiuwen.reader.people;

import org.jiuwen.reader.document.PositionKind;

/**
 * A post that the text gives a person.
 *
 * @param text as printed, in one width
 * @param start where the evidence starts: post and name
 * @param end where the evidence ends
 * @param reason message key of how the post is given
 */
record Post(String person, String text, PositionKind kind, int start, int end, String reason) {}
