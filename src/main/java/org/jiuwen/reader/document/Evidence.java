package org.jiuwen.reader.document;

/**
 * The exact characters of the page file that a fact rests on.
 *
 * @param text the characters from {@code start} to {@code end}, unchanged
 * @param reason why they support the fact: a message key without its {@code reader.reason.} prefix
 */
public record Evidence(String text, int start, int end, String reason) {}
