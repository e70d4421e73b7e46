package org.jiuwen.formulations;

import java.util.List;
import org.jiuwen.text.Segmenter;
import org.jiuwen.text.Segmenter.Word;

/** The expression that a formulation is part of: up to the quotation marks around it, and with the nouns that follow it. */
final class Form {

    /** Nouns that still belong to it: 三标 活动, 十五五 规划 纲要. */
    private static final int NOUNS = 2;

    /** Characters that are looked at on each side. */
    private static final int NEAR = 14;

    private static final String OPENING = "“「『\"";
    private static final String CLOSING = "”」』\"";

    private Form() {}

    /** The expression in a passage, as printed. */
    static String in(Passage passage) {
        String before = passage.before();
        String after = passage.after();
        int from = before.length();
        int opened = lastOf(before, OPENING);
        if (opened >= 0 && lastOf(before, CLOSING.replace("\"", "")) < opened && before.length() - opened <= NEAR) {
            from = opened;
        }
        int closed = firstOf(after, CLOSING);
        boolean quoted = from < before.length() && closed >= 0 && closed < NEAR;
        int to = quoted ? closed + 1 : 0;
        to += nouns(after.substring(to));
        return before.substring(quoted ? from : before.length()) + passage.phrase() + after.substring(0, to);
    }

    /** Length of the nouns at the beginning of a text. */
    private static int nouns(String text) {
        List<Word> words = Segmenter.shared()
                .words(text.substring(0, Math.min(text.length(), NEAR)).split("\\R", 2)[0]);
        int end = 0;
        for (Word word : words.subList(0, Math.min(NOUNS, words.size()))) {
            boolean noun = (word.nature().startsWith("n") && !word.isPerson())
                    || word.nature().equals("vn");
            if (!noun || word.start() != end) {
                break;
            }
            end = word.end();
        }
        return end;
    }

    private static int lastOf(String text, String marks) {
        int at = text.length() - 1;
        while (at >= 0 && marks.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static int firstOf(String text, String marks) {
        for (int at = 0; at < text.length(); at++) {
            if (marks.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
