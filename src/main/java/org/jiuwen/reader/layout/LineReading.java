package org.jiuwen.reader.layout;

import java.util.List;

/**
 * What a line of the page was taken for, and why.
 *
 * @param start first UTF-16 code unit in the decoded file
 * @param end one past the last
 * @param kind part of the message key that names the kind: {@code layout.kind.} + kind
 * @param reasons in the order in which they were weighed
 */
public record LineReading(int start, int end, String text, String kind, List<Why> reasons) {

    /**
     * One reason.
     *
     * @param key part of the message key that says it: {@code layout.why.} + key
     * @param weight log-odds for the kind that was decided; NaN when the reason settles it alone
     * @param detail the characters of the page that it rests on; may be empty
     */
    public record Why(String key, double weight, String detail) {}
}
