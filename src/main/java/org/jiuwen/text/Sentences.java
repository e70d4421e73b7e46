package org.jiuwen.text;

/**
 * Cuts text into pieces that a segmenter can take: at sentence ends and line breaks, and where there are none for long, at the last
 * place that parts no number, Latin word or surrogate pair.
 */
final class Sentences {

    /** A newspaper sentence hardly ever has more; HanLP's memory grows with the piece. */
    static final int LONGEST = 400;

    private static final String ENDS = "。！？；!?;\n\r\u2028\u2029\u0085";

    private Sentences() {}

    /** End of the piece that starts at {@code from}: in {@code (from, limit]}, for {@code from < limit}. */
    static int end(char[] text, int from, int limit) {
        int most = (int) Math.min((long) from + LONGEST, limit);
        for (int i = from; i < most; i++) {
            if (ENDS.indexOf(text[i]) >= 0) {
                return i + 1;
            }
        }
        return most == limit ? limit : cut(text, from, most);
    }

    private static int cut(char[] text, int from, int most) {
        int least = from + LONGEST / 2;
        for (int i = most; i > least; i--) {
            if (!Character.isLetterOrDigit(text[i - 1]) && !Character.isSurrogate(text[i - 1])) {
                return i;
            }
        }
        for (int i = most; i > least; i--) {
            if (!Character.isSurrogatePair(text[i - 1], text[i]) && !(isRun(text[i - 1]) && isRun(text[i]))) {
                return i;
            }
        }
        return Character.isSurrogatePair(text[most - 1], text[most]) ? most - 1 : most;
    }

    private static boolean isRun(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
