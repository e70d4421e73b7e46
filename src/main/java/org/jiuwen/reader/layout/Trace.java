package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jiuwen.reader.layout.LineReading.Why;

/** Keeps why a page is laid out as it is, line by line, when somebody asks; else costs nothing. */
final class Trace {

    private static final int SHOWN = 14;
    private final IdentityHashMap<Line, List<Why>> reasons = new IdentityHashMap<>();
    private final IdentityHashMap<Line, String> kinds = new IdentityHashMap<>();
    private final boolean keeps;

    private Trace(boolean keeps) {
        this.keeps = keeps;
    }

    static Trace none() {
        return new Trace(false);
    }

    static Trace keeping() {
        return new Trace(true);
    }

    boolean keeps() {
        return keeps;
    }

    void kind(Line line, String kind) {
        if (keeps) {
            kinds.put(line, kind);
        }
    }

    /**
     * Keeps a reason.
     *
     * @param weight NaN when the reason settles it alone
     * @param detail what on the page it rests on; may be empty
     */
    void because(Line line, String key, double weight, String detail) {
        if (keeps) {
            reasons.computeIfAbsent(line, it -> new ArrayList<>()).add(new Why(key, weight, detail));
        }
    }

    void because(Line line, String key) {
        because(line, key, Double.NaN, "");
    }

    /** The first characters of a text, to name it by. */
    static String opening(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    List<LineReading> readings(List<Line> lines) {
        return lines.stream()
                .map(line -> new LineReading(
                        line.start(),
                        line.end(),
                        line.text(),
                        kinds.getOrDefault(line, "body"),
                        List.copyOf(reasons.getOrDefault(line, List.of()))))
                .toList();
    }
}
