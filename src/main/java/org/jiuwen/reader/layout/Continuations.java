package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.reader.layout.Sentences.Ending;
import org.jiuwen.text.PageWords;

/**
 * Finds where a text that breaks off in mid-sentence goes on when its next column was printed among another article's lines or
 * farther down in its own. Every line that breaks off is weighed with every line that may continue it, by whether a word goes
 * over the break, how strange the second is as a beginning and whose words it has; of all ways to pair them, each line once, the one with the greatest sum
 * wins, and the neighbour as printed is one of the pairs.
 */
final class Continuations {

    private static final int SHORTEST = 12;
    /** What no page has: each open line is weighed with all others. */
    private static final int MOST_LINES = 600;

    private static final int MOST_TEXT = 60_000;
    private static final int LARGEST_PAGE = 60;
    /** Characters of a broken end that a reason shows. */
    private static final int SHOWN = 14;

    private final Kinship kinship;
    private final List<Place> places = new ArrayList<>();
    private final Fit fit;
    private final Trace trace;
    private final Map<Place, FitSigns> reasons = new HashMap<>();
    private final Map<Place, Place> continuation = new HashMap<>();
    private final List<Line> moved = new ArrayList<>();
    /** Articles whose signature went with text that was another's. */
    private final List<Draft> unsigned = new ArrayList<>();

    private Continuations(List<Draft> drafts, Kinship kinship, Trace trace) {
        this.kinship = kinship;
        this.trace = trace;
        for (Draft draft : drafts) {
            Place next = null;
            List<Place> own = new ArrayList<>();
            for (int i = draft.body.size() - 1; i >= 0; i--) {
                Line line = draft.body.get(i);
                next = new Place(draft, line, next);
                own.addFirst(next);
            }
            places.addAll(own);
        }
        fit = new Fit(kinship, new Neighbours(), places);
    }

    /** Moves lines to where the sentence goes on that they continue, and returns those that were moved. */
    static List<Line> bringHome(List<Draft> drafts, Kinship kinship, Trace trace) {
        int lines = drafts.stream().mapToInt(it -> it.body.size()).sum();
        int text = drafts.stream()
                .flatMap(it -> it.body.stream())
                .mapToInt(Line::length)
                .sum();
        if (drafts.size() > LARGEST_PAGE || lines > MOST_LINES || text > MOST_TEXT) {
            return List.of();
        }
        Continuations continuations = new Continuations(drafts, kinship, trace);
        continuations.match();
        continuations.places.stream()
                .filter(place -> continuations.continuation.containsKey(place))
                .toList()
                .forEach(continuations::bringHome);
        continuations.unsigned.forEach(draft -> Signatures.reunite(draft, drafts));
        return continuations.moved;
    }

    /** Of each line that breaks off the signs of all that may go on it, for those who fit the weights. */
    static Map<Line, Map<Line, FitSigns>> signs(List<Draft> drafts) {
        Continuations continuations = new Continuations(drafts, new Kinship(new PageWords()), Trace.none());
        Map<Line, Map<Line, FitSigns>> all = new LinkedHashMap<>();
        for (Place open : continuations.open()) {
            Map<Line, FitSigns> candidates = new LinkedHashMap<>();
            for (Place place : continuations.places) {
                FitSigns signs = mayPair(open, place) ? continuations.fit.signs(open, place) : null;
                if (signs != null) {
                    candidates.put(place.line, signs);
                }
            }
            all.put(open.line, candidates);
        }
        return all;
    }

    private List<Place> open() {
        return places.stream().filter(Continuations::breaksOff).toList();
    }

    private void match() {
        List<Place> open = open();
        double[][] gains = open.stream()
                .map(it -> places.stream().mapToDouble(place -> gain(it, place)).toArray())
                .toArray(double[][]::new);
        int[] best = Assignment.best(gains);
        for (int i = 0; i < best.length; i++) {
            if (best[i] != Assignment.NONE && !places.get(best[i]).equals(open.get(i).next)) {
                continuation.put(open.get(i), places.get(best[i]));
                FitSigns signs = trace.keeps() ? fit.signs(open.get(i), places.get(best[i])) : null;
                if (signs != null) {
                    reasons.put(open.get(i), signs);
                }
            }
        }
    }

    private static boolean breaksOff(Place place) {
        String text = place.line.text();
        return !place.draft.caption
                && !place.draft.subheads.contains(place.line)
                && Sentences.ending(text) == Ending.OPEN
                && !HeadlineScore.pointsToPage(text)
                && !NameLines.matches(text)
                && !NameLines.matchesGroup(text)
                && !PersonEntries.matches(text)
                && (text.length() >= SHORTEST || Sentences.breaksOff(text))
                && (place.next != null || place.draft.continuesOn == null)
                && !(isLone(place) && text.indexOf('。') < 0);
    }

    /** What stands alone without a headline or a stop says what a picture shows. */
    private static boolean isLone(Place place) {
        return place.draft.headlines.isEmpty() && place.draft.body.size() == 1;
    }

    /** How much a pair is worth; 0 where it is none. */
    private double gain(Place open, Place place) {
        return mayPair(open, place) ? Math.max(0, fit.weigh(open, place)) : 0;
    }

    private static boolean mayPair(Place open, Place place) {
        return !open.equals(place) && !place.draft.caption && !place.draft.subheads.contains(place.line);
    }

    /** Moves the line that continues another, and the rest of its column. */
    private void bringHome(Place open) {
        Place first = continuation.get(open);
        if (first == null || !first.draft.body.contains(first.line) || !open.draft.body.contains(open.line)) {
            return;
        }
        List<Line> column = Column.from(first, open.draft, this::endsColumn, kinship);
        first.draft.body.removeAll(column);
        open.draft.body.addAll(open.draft.body.indexOf(open.line) + 1, column);
        open.draft.joined.add(first.line);
        moved.addAll(column);
        if (Signatures.follow(column, first.draft, open.draft)) {
            unsigned.add(first.draft);
        }
        explain(open, first.line, column);
    }

    private void explain(Place open, Line first, List<Line> column) {
        FitSigns signs = reasons.get(open);
        if (signs == null) {
            return;
        }
        String broken = open.line.text();
        String end = broken.substring(Math.max(0, broken.length() - SHOWN));
        trace.because(first, "goes-on-from", signs.sum(), end);
        for (FitSign sign : FitSign.values()) {
            if (signs.share(sign) != 0) {
                trace.because(first, sign.key(), signs.share(sign), "");
            }
        }
        column.stream()
                .filter(line -> !line.equals(first))
                .forEach(line -> trace.because(line, "goes-along", Double.NaN, end));
    }

    private boolean endsColumn(Place place) {
        return Sentences.startsLead(place.line.text())
                || continuation.containsValue(place)
                || !place.draft.body.contains(place.line);
    }
}
