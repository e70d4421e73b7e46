package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Takes out paragraphs that the page prints twice, also when single characters were misread differently. */
final class Repeats {

    private static final int SHORTEST = 14;
    private static final int SHORTEST_BEGINNING = 24;
    private static final int KEY = 6;
    /** Keeps a page of one sentence repeated without end from taking forever. */
    private static final int MOST_COMPARED = 50;

    private static final double ALIKE = 0.94;

    private Repeats() {}

    /** Removes repeated body lines from the drafts and returns them. */
    static List<Line> takeOut(List<Draft> drafts) {
        Map<String, List<Line>> seen = new HashMap<>();
        List<Line> repeated = new ArrayList<>();
        for (Draft draft : drafts) {
            for (Iterator<Line> body = draft.body.iterator(); body.hasNext(); ) {
                Line line = body.next();
                if (line.length() < SHORTEST) {
                    continue;
                }
                if (isSeen(line, seen)) {
                    repeated.add(line);
                    body.remove();
                } else {
                    keys(line).forEach(key -> seen.computeIfAbsent(key, it -> new ArrayList<>())
                            .add(line));
                }
            }
        }
        return repeated;
    }

    private static boolean isSeen(Line line, Map<String, List<Line>> seen) {
        return keys(line).stream()
                        .flatMap(key -> seen.getOrDefault(key, List.of()).stream())
                        .limit(MOST_COMPARED)
                        .anyMatch(other -> alike(other.text(), line.text()))
                || isBeginning(line, seen);
    }

    /** Whether a line is what the page printed before, broken off. */
    private static boolean isBeginning(Line line, Map<String, List<Line>> seen) {
        return line.length() >= SHORTEST_BEGINNING
                && seen.getOrDefault(line.text().substring(0, KEY), List.of()).stream()
                        .limit(MOST_COMPARED)
                        .anyMatch(other -> other.length() > line.length()
                                && alike(other.text().substring(0, line.length()), line.text()));
    }

    /** Lines that are alike have the same length and, unless both ends are misread, start or end alike. */
    private static List<String> keys(Line line) {
        String text = line.text();
        return List.of(
                line.length() + "<" + text.substring(0, KEY),
                line.length() + ">" + text.substring(text.length() - KEY),
                text.substring(0, KEY));
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
