package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts decoded text into lines that are not blank; every other character than theirs is a blank, a line end or a mark. */
final class LineSplitter {

    private LineSplitter() {}

    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int at = 0;
        while (at <= text.length()) {
            int end = lineEnd(text, at);
            int from = at;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            int marks = from;
            while (marks < to && text.charAt(marks) == '#' && marks - from < 6) {
                marks++;
            }
            int markdown = marks - from;
            while (markdown > 0 && marks < to && isBlank(text.charAt(marks))) {
                marks++;
            }
            // A line of marks only is kept as it is: nothing of the page gets lost.
            int start = markdown > 0 && marks < to ? marks : from;
            if (start < to) {
                lines.add(new Line(
                        lines.size(), start, text.substring(start, to), start > from ? markdown : 0, afterBlank));
                afterBlank = false;
            } else {
                afterBlank = true;
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
