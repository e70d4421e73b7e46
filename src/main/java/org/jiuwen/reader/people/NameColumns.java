package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jiuwen.text.Segmenter.Word;

/** Names that blanks set apart: 门　开　　马长安　　牛　津（女）, where a name of two characters is widened to the width of three. */
final class NameColumns {

    private static final WordSet LABELS = WordSet.load("reporter-labels.txt");
    private static final int LEAST = 3;
    private static final int LONGEST_NOTE = 8;
    private static final int WIDEST_INSIDE = 2;
    private static final double NEARLY_ALL = 0.8;

    private final String text;
    private final BitSet breaks;
    private final List<int[]> tokens = new ArrayList<>();

    private NameColumns(String text, BitSet breaks) {
        this.text = text;
        this.breaks = breaks;
    }

    /**
     * The ranges of the names, the blanks inside of them included.
     *
     * @param breaks where the page breaks the line: a name ends there, though the text goes on without a blank
     */
    static List<int[]> in(String text, BitSet breaks) {
        List<int[]> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isIdeographic(text.charAt(at))) {
                at++;
                continue;
            }
            NameColumns columns = new NameColumns(text, breaks);
            int end = columns.gather(at);
            found.addAll(columns.names());
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** Whether a name of two characters starts here that a blank widens. */
    static boolean isWidened(String text, int at) {
        int second = widenedEnd(text, at) - 1;
        return second > at
                && Surnames.singleAt(text, at)
                && (at == 0 || text.charAt(at - 1) != ' ')
                && NameShapes.canBeName(text, at, second + 1);
    }

    /**
     * Whether blanks widen a name in the middle of a sentence: 患者家属郑　洁带着父亲, where a person is spoken of before and no
     * other blank stands beside it.
     */
    static boolean isWidenedInSentence(String text, Words words, int at) {
        int end = widenedEnd(text, at);
        if (end == at || at == 0 || !isWidened(text, at) || text.charAt(at - 1) == ' ') {
            return false;
        }
        if (end < text.length() && text.charAt(end) == ' ') {
            return false;
        }
        Word before = words.covering(at - 1);
        return before.end() == at && before.nature().startsWith("n") && !before.isPerson();
    }

    /** Behind the second character; {@code at} when there is none. */
    static int widenedEnd(String text, int at) {
        int second = at + 1;
        while (second < text.length() && second - at <= WIDEST_INSIDE && text.charAt(second) == ' ') {
            second++;
        }
        boolean there = second > at + 1 && second < text.length() && Character.isIdeographic(text.charAt(second));
        return there ? second + 1 : at;
    }

    // Runs of ideographs with blanks and short notes in parentheses between them
    private int gather(int from) {
        int at = from;
        int start = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            // 甲　乙　丙等市领导
            if (c == '等' && at > start) {
                tokens.add(new int[] {start, at});
                return at;
            }
            if ((Character.isIdeographic(c) || c == '·' || c == '.') && !(at > start && breaks.get(at))) {
                at++;
                continue;
            }
            if (at > start) {
                tokens.add(new int[] {start, at});
            }
            int note = c == '（' ? endOfNote(at) : at;
            if (note > at) {
                at = note;
            } else if (c == ' ') {
                at++;
            } else if (!Character.isIdeographic(c)) {
                return at;
            }
            start = at;
        }
        return at;
    }

    private int endOfNote(int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_NOTE); i++) {
            if (text.charAt(i) == '）') {
                return i + 1;
            }
        }
        return open;
    }

    private List<int[]> names() {
        if (tokens.size() < LEAST) {
            return List.of();
        }
        List<int[]> names = new ArrayList<>();
        int others = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int[] token = tokens.get(i);
            if (token[1] - token[0] == 1 && i + 1 < tokens.size() && Surnames.singleAt(text, token[0])) {
                int[] next = tokens.get(i + 1);
                boolean runsOn = next[1] - next[0] > 2 && NameShapes.canBeName(text, next[0] + 1, next[1]);
                if (next[1] - next[0] == 1 || runsOn) {
                    names.add(new int[] {token[0], next[0] + 1});
                    if (runsOn) {
                        names.add(new int[] {next[0] + 1, next[1]});
                    }
                    i++;
                    continue;
                }
            }
            if (LABELS.contains(text.substring(token[0], token[1]))) {
                continue;
            }
            if (token[1] - token[0] > 1 && NameShapes.canBeName(text, token[0], token[1])) {
                names.add(token);
            } else {
                others++;
            }
        }
        return names.size() >= LEAST && names.size() >= (names.size() + others) * NEARLY_ALL ? names : List.of();
    }
}
