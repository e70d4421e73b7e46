package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the rest of a roll of names home, 沙口区：门雪松　水　清, that the page prints behind another article or under a picture: entries
 * of the same form go on where the only roll ends that stands before them.
 */
final class Rolls {

    /** Entries that make a roll. */
    private static final int FEW = 2;
    /** Characters that are more than what a roll begins with. */
    private static final int LONG_TEXT = 200;

    private Rolls() {}

    /** Moves entries within the drafts and returns them. */
    static List<Line> bringHome(List<Draft> drafts, Trace trace) {
        List<Line> moved = new ArrayList<>();
        List<Draft> rolls = new ArrayList<>();
        for (Draft draft : drafts) {
            int end = draft.body.size();
            int first = end;
            while (first > 0 && NameLines.matchesGroup(draft.body.get(first - 1).text())) {
                first--;
            }
            List<Line> entries = List.copyOf(draft.body.subList(first, end));
            if (rolls.size() == 1 && !entries.isEmpty() && isElsewhere(draft, first)) {
                move(entries, draft, rolls.getFirst(), trace);
                moved.addAll(entries);
            } else if (entries.size() >= FEW) {
                rolls.add(draft);
            }
        }
        drafts.removeIf(Draft::isEmpty);
        return moved;
    }

    /** Whether the entries stand behind other text that does not announce them (名单如下：). */
    private static boolean isElsewhere(Draft draft, int first) {
        if (first == 0) {
            return !draft.hasHead();
        }
        String before = draft.body.get(first - 1).text();
        return draft.caption
                || (!before.endsWith(":")
                        && !before.endsWith("：")
                        && LONG_TEXT
                                <= draft.body.stream()
                                        .limit(first)
                                        .mapToInt(Line::length)
                                        .sum());
    }

    private static void move(List<Line> entries, Draft printed, Draft home, Trace trace) {
        // They are the last ones: looking for each would take long on a page of nothing else.
        printed.body
                .subList(printed.body.size() - entries.size(), printed.body.size())
                .clear();
        home.body.addAll(entries);
        entries.forEach(line -> trace.because(line, "roll-goes-on", Double.NaN, home.titleOpening()));
    }
}
