package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuwen.text.Lexicon;
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
    private static final Pattern KICKER_END = Pattern.compile("(?:强调|指出|要求|表示|提出|之际|时说)$");
    private static final Pattern HAPPENING = Pattern.compile("(?:闭幕|开幕|召开|举行|开通|通车|启用|逝世|揭晓|揭牌|开工|当选.{2,8}|运营)$");
    private static final Pattern TWO_PARTS = Pattern.compile("^[^\\s]{4,12}[ \\u3000]+[^\\s]{4,12}$");
    private static final double ENOUGH = 1.5;

    private record Cue(Pattern pattern, double weight) {}

    private static final List<Cue> CUES = Lexicon.load("headline-deck-cues.tsv").rows().stream()
            .map(row -> new Cue(Pattern.compile(row.get(0)), Double.parseDouble(row.get(1))))
            .toList();

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

    /** Takes lines that hardly are the main headline off both ends, as long as a line remains that may be. */
    private static void splitMain(List<Line> kicker, List<Line> main, List<Line> deck) {
        if (main.size() < 2) {
            return;
        }
        List<Line> lines = List.copyOf(main);
        boolean happens =
                lines.stream().anyMatch(line -> HAPPENING.matcher(line.text()).find());
        int shortest = lines.stream().mapToInt(Line::length).min().orElse(1);
        double[] aside = new double[lines.size()];
        for (int i = 0; i < aside.length; i++) {
            aside[i] = aside(lines.get(i), i, lines, happens, shortest);
        }
        int first = 0;
        while (first < aside.length && aside[first] >= ENOUGH) {
            first++;
        }
        int last = aside.length;
        while (last > first && aside[last - 1] >= ENOUGH) {
            last--;
        }
        if (first >= last) {
            return;
        }
        main.clear();
        main.addAll(lines.subList(first, last));
        kicker.addAll(lines.subList(0, first));
        deck.addAll(0, lines.subList(last, lines.size()));
    }

    private static double aside(Line line, int at, List<Line> lines, boolean happens, int shortest) {
        String text = line.text();
        double weight = 0;
        for (Cue cue : CUES) {
            weight += cue.pattern.matcher(text).find() ? cue.weight : 0;
        }
        if (happens && !HAPPENING.matcher(text).find()) {
            weight += 0.6;
        }
        if (at == 0 && KICKER_END.matcher(text).find()) {
            weight += 2;
        }
        boolean slogan = TWO_PARTS.matcher(text).matches();
        if (at == 0 && slogan && HAPPENING.matcher(lines.get(1).text()).find()) {
            weight += 1.5;
        }
        return weight + (line.length() > 1.6 * shortest && line.length() > 14 ? 0.6 : 0);
    }

    @Nullable
    String title() {
        return main.isEmpty()
                ? null
                : String.join(" ", main.stream().map(Line::text).toList());
    }
}
