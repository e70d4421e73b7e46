package org.jiuwen.reader.meetings;

/** Whole numbers below 1000 as they stand in names of meetings: 四十九, 十, 二〇, 15. */
final class ChineseNumber {

    static final String PATTERN = "[一二三四五六七八九十百零〇\\d]{1,5}";
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The value of {@code printed}; 0 when it is no such number. */
    static int parse(String printed) {
        int sum = 0;
        int digit = 0;
        boolean units = printed.contains("十") || printed.contains("百");
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i) == '〇' ? '零' : printed.charAt(i);
            int value = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            if (value >= 0) {
                digit = units ? value : digit * 10 + value;
            } else if (c == '十') {
                sum += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            } else if (c == '百') {
                sum += digit * 100;
                digit = 0;
            } else {
                return 0;
            }
        }
        return sum + digit < 1000 ? sum + digit : 0;
    }

    /** The number as official names print it: 15 is 十五. */
    static String print(int number) {
        StringBuilder out = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            out.append(DIGITS.charAt(hundreds)).append('百');
            if (tens == 0 && ones > 0) {
                out.append('零');
            }
        }
        if (tens > 0) {
            if (tens > 1 || hundreds > 0) {
                out.append(DIGITS.charAt(tens));
            }
            out.append('十');
        }
        return ones > 0 || number == 0 ? out.append(DIGITS.charAt(ones)).toString() : out.toString();
    }
}
