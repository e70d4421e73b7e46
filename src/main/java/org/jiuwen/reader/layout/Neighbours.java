package org.jiuwen.reader.layout;

import java.util.IdentityHashMap;
import org.jiuwen.reader.layout.Sentences.Ending;
import org.jspecify.annotations.Nullable;

/** What the lines before and behind a line say about its being missed or out of place where it is printed. */
final class Neighbours {

    private static final int LONGEST_SMALL = 4;
    private static final int LONGEST_SCRAP = 14;
    private static final int SHORTEST_PARAGRAPH = 40;
    /** From which a line is strange as the beginning of a paragraph. */
    private static final double STRANGE = 1;

    private final IdentityHashMap<Line, Boolean> between = new IdentityHashMap<>();

    /** What its neighbours say: a line may be missed nowhere else, or stand where it is in nobody's way; null when they say nothing. */
    @Nullable
    FitSign say(Place open, Place place) {
        Place before = place.before();
        if (before == null) {
            return null;
        }
        String right = place.line.text();
        if (before.equals(open) || Sentences.ending(before.line.text()) != Ending.CLOSED) {
            return !before.equals(open) && isBetween(place, before) ? FitSign.BETWEEN : null;
        }
        if (right.length() <= LONGEST_SMALL) {
            return Sentences.ending(right) == Ending.CLOSED ? FitSign.SMALL_SCRAP : null;
        }
        if (right.length() <= LONGEST_SCRAP
                && Sentences.ending(right) == Ending.CLOSED
                && place.opening().strangeness() > STRANGE) {
            return FitSign.SCRAP;
        }
        if (right.length() >= SHORTEST_PARAGRAPH
                && beginning(before).line.text().charAt(0) == right.charAt(0)) {
            return FitSign.PARALLEL;
        }
        if (place.draft == open.draft
                || (right.length() < SHORTEST_PARAGRAPH && !place.opening().isUsual())) {
            return null;
        }
        double strangeness = place.opening().strangeness() + FirstMark.goesOn(open.line.text(), right);
        if (strangeness >= STRANGE && !Sentences.refersBack(right)) {
            return null;
        }
        return place.opening().isUsual() ? FitSign.IN_PLACE_AND_USUAL : FitSign.IN_PLACE;
    }

    /** The line that begins the paragraph of another. */
    private static Place beginning(Place place) {
        Place first = place;
        Place before = first.before();
        while (before != null && Sentences.ending(before.line.text()) != Ending.CLOSED) {
            first = before;
            before = first.before();
        }
        return first;
    }

    /** Whether a word goes from a line not to the next one, but to the one after it. */
    boolean wordGoesPast(Place open, Place next) {
        return isBetween(next, open);
    }

    private boolean isBetween(Place place, Place before) {
        Place next = place.next;
        return next != null
                && !Character.isDigit(next.line.text().charAt(0))
                && between.computeIfAbsent(
                        place.line,
                        line -> WordBreaks.between(before.line.text(), next.line.text())
                                && !WordBreaks.between(before.line.text(), line.text()));
    }
}
