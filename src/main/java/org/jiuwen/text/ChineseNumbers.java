package org.jiuwen.text;

/** Reads numbers as pages print them: 12, 十二, 二〇三五, 三百零二, 廿; and prints them as names do. */
public final class ChineseNumbers {

    /** What may stand in a number, as the inside of a regular expression's character class. */
    public static final String CLASS = "0-9０-９〇零一二三四五六七八九十百廿两○";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NAMED = "零一二三四五六七八九";
    private static final String UNITS = "千百十";

    private ChineseNumbers() {}

    /** The number, or -1 when the text is none or over 9999. */
    public static int parse(String text) {
        if (text.isEmpty() || text.length() > 8) {
            return -1;
        }
        return text.indexOf('十') >= 0 || text.indexOf('百') >= 0 || text.indexOf('廿') >= 0
                ? byUnits(text)
                : byDigits(text);
    }

    /**
     * The number as official names print it: 15 is 十五.
     *
     * @param number 0 to 9999
     */
    public static String print(int number) {
        if (number == 0) {
            return NAMED.substring(0, 1);
        }
        StringBuilder out = new StringBuilder();
        boolean skipped = false;
        int left = number;
        for (int unit = 1000, at = 0; unit > 0; unit /= 10, at++) {
            int digit = left / unit;
            left %= unit;
            if (digit == 0) {
                skipped = !out.isEmpty();
                continue;
            }
            if (skipped) {
                out.append('零');
                skipped = false;
            }
            // 十五, but 一百一十五
            if (unit != 10 || digit > 1 || !out.isEmpty()) {
                out.append(NAMED.charAt(digit));
            }
            out.append(UNITS, at, unit == 1 ? at : at + 1);
        }
        return out.toString();
    }

    private static int byDigits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0 || value > 999) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int byUnits(String text) {
        int value = 0;
        int pending = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                value += (pending < 0 ? 1 : pending) * (c == '十' ? 10 : 100);
                pending = -1;
            } else if (c == '廿') {
                value += 20;
                pending = -1;
            } else {
                pending = digit(c);
                if (pending < 0) {
                    return -1;
                }
            }
        }
        return value + Math.max(pending, 0);
    }

    private static int digit(char c) {
        if (c == '零' || c == '○') {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
    }
}
