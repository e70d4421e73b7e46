package org.jiuwen.reader;

/**
 * The decoded text of a page file. Every offset of a page document counts in {@code text}, which still has its byte order mark,
 * its carriage returns and everything else that the file holds.
 *
 * @param encoding name of the encoding that the bytes were read as
 */
public record PageText(String text, String encoding) {}
