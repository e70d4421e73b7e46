package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes out paragraphs that the page prints twice, also when single characters were misread differently. */
final class Repeats {

    private static final int SHORTEST = 14;
    private static final double ALIKE = 0.94;

    private Repeats() {}

    /** Removes repeated body lines from the drafts and returns them. */
    static List<Line> takeOut(List<Draft> drafts) {
        List<Line> seen = new ArrayList<>();
        List<Line> repeated = new ArrayList<>();
        for (Draft draft : drafts) {
            for (Iterator<Line> body = draft.body.iterator(); body.hasNext(); ) {
                Line line = body.next();
                if (line.length() < SHORTEST) {
                    continue;
                }
                if (seen.stream().anyMatch(other -> alike(other.text(), line.text()))) {
                    repeated.add(line);
                    body.remove();
                } else {
                    seen.add(line);
                }
            }
        }
        return repeated;
    }

    private static boolean alike(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) == b.charAt(i)) {
                same++;
            } else if (i - same > 8 && same < i * ALIKE) {
                return false;
            }
        }
        return same >= a.length() * ALIKE;
    }
}
