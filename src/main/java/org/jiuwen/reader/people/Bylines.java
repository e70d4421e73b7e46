package org.jiuwen.reader.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;

/** Finds the stretches of a text that name its authors: （记者 甲 乙）, 本报记者 丙, 新华社记者丁摄. */
final class Bylines {

    private static final int LONGEST = 60;
    private static final Pattern LABEL = Pattern.compile("(?:"
            + Lexicon.load("reporter-labels.txt").words().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")");

    private Bylines() {}

    /** For each place whether a name that starts there would stand in a byline, at its label or after a blank or a mark. */
    static boolean[] starts(String text) {
        boolean[] starts = new boolean[text.length() + 2];
        Matcher label = LABEL.matcher(text);
        int at = 0;
        while (label.find(at)) {
            at = label.end();
            boolean open = true;
            for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '、' || c == '/' || c == '：') {
                    open = true;
                } else if (Character.isIdeographic(c)) {
                    starts[i] |= open;
                    open = false;
                } else {
                    break;
                }
            }
        }
        return starts;
    }
}
