package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells kicker, main and deck lines of a headline apart.
 *
 * @param kicker lines over the main headline
 * @param main lines of the main headline; empty when the article has none
 * @param deck lines under it
 */
record HeadlineParts(List<Line> kicker, List<Line> main, List<Line> deck) {

    private static final Pattern DASH = Pattern.compile("^[—\\-─]{1,3}");

    static HeadlineParts of(List<Line> headlines, List<Line> datelines) {
        List<Line> kicker = new ArrayList<>();
        List<Line> main = new ArrayList<>();
        List<Line> deck = new ArrayList<>();
        for (Line line : headlines) {
            if (!main.isEmpty() && (DASH.matcher(line.text()).find() || !deck.isEmpty())) {
                deck.add(line);
            } else {
                main.add(line);
            }
        }
        splitMain(kicker, main, deck);
        deck.addAll(datelines);
        return new HeadlineParts(kicker, main, deck);
    }

    static boolean isDashed(String text) {
        return DASH.matcher(text).find() && !Sentences.hasStop(text);
    }

    /** Takes what is kicker or deck off both ends. */
    private static void splitMain(List<Line> kicker, List<Line> main, List<Line> deck) {
        List<Line> lines = List.copyOf(main);
        MainHeadline.Range range =
                MainHeadline.of(lines.stream().map(Line::text).toList());
        main.clear();
        main.addAll(lines.subList(range.first(), range.end()));
        kicker.addAll(lines.subList(0, range.first()));
        deck.addAll(0, lines.subList(range.end(), lines.size()));
    }

    /** Keeps which line is which part, and what spoke for its being beside the main line. */
    void explain(Trace trace) {
        if (!trace.keeps()) {
            return;
        }
        List<Line> lines = new ArrayList<>(kicker);
        lines.addAll(main);
        lines.addAll(deck);
        List<Double> asides = MainHeadline.asides(lines.stream().map(Line::text).toList());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isMain = main.contains(line);
            trace.kind(line, isMain ? "title" : kicker.contains(line) ? "kicker" : "deck");
            if (lines.size() > 1) {
                trace.because(line, isMain ? "main" : "aside", (isMain ? -1 : 1) * asides.get(i), "");
            }
        }
    }

    @Nullable
    String title() {
        return main.isEmpty()
                ? null
                : String.join(" ", main.stream().map(Line::text).toList());
    }
}
