package org.jiuwen.reader.layout;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Follows the numbers of a text's parts: 第五句话 stands behind 第四句话, （三） behind （二）. */
final class Numbering {

    private static final Pattern PART = Pattern.compile("^(?<before>第|[（(])?(?<number>[一二三四五六七八九十]{1,3}|[0-9]{1,2})"
            + "(?<behind>[、）)]|[.．](?![0-9])|是|\\p{IsHan}{1,3}(?=[，,、：:]))");
    private static final String BEFORE_PARTS = "。；！？）)”：";

    private Numbering() {}

    /** How the part before the one that begins here is numbered; null when none begins here or it is the first. */
    static @Nullable String before(String text) {
        Matcher part = PART.matcher(text);
        if (!part.find()) {
            return null;
        }
        String printed = part.group("number");
        int number = ChineseNumbers.parse(printed);
        if (number < 2) {
            return null;
        }
        String before = part.group("before") == null ? "" : part.group("before");
        return before
                + (Character.isDigit(printed.charAt(0)) ? String.valueOf(number - 1) : ChineseNumbers.print(number - 1))
                + part.group("behind");
    }

    /** Whether a part with that number begins in one of the lines. */
    static boolean has(Collection<Line> lines, String number) {
        return lines.stream().anyMatch(line -> has(line.text(), number));
    }

    private static boolean has(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            if (at == 0 || BEFORE_PARTS.indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
