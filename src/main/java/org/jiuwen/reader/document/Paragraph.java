package org.jiuwen.reader.document;

import java.util.List;

/**
 * A paragraph as a reader would read it, joined over line and column breaks.
 *
 * @param text exactly the characters of {@code source}, one range after the other and nothing else
 * @param source the ranges of the page file that were joined, in reading order
 */
public record Paragraph(String text, List<Span> source) {}
