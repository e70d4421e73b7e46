package org.jiuwen.reader.document;

/** A place of the page file where a form of a name stands. {@code text} is the form as printed. */
public record Mention(String text, int start, int end) {}
