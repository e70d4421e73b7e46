package org.jiuwen.reader.layout;

import java.util.IdentityHashMap;
import org.jiuwen.reader.layout.Sentences.Ending;

/** What the lines before and behind a line say about its being missed or out of place where it is printed, on the scale of log-odds. */
final class Neighbours {

    /** A whole paragraph behind the end of another is most often where it belongs. */
    private static final double IN_PLACE = -2;
    /** The same when it begins as paragraphs often do. */
    private static final double IN_PLACE_AND_USUAL = -4;
    /** A paragraph that begins as the one before it does: 做减法 behind 做加法. */
    private static final double PARALLEL = -5;
    /** A few words with a stop behind the end of a paragraph are none. */
    private static final double SCRAP = 3;

    private static final double SMALL_SCRAP = 4;
    private static final int LONGEST_SMALL = 4;
    private static final int LONGEST_SCRAP = 14;
    private static final int SHORTEST_PARAGRAPH = 40;
    /** Between two lines over which a word goes. */
    private static final double BETWEEN = 4;
    /** From which a line is strange as the beginning of a paragraph. */
    private static final double STRANGE = 1;

    private final IdentityHashMap<Line, Boolean> between = new IdentityHashMap<>();

    /** What its neighbours say: a line may be missed nowhere else, or stand where it is in nobody's way. */
    double say(Place open, Place place) {
        Place before = place.before();
        if (before == null) {
            return 0;
        }
        String right = place.line.text();
        if (before.equals(open) || Sentences.ending(before.line.text()) != Ending.CLOSED) {
            return !before.equals(open) && isBetween(place, before) ? BETWEEN : 0;
        }
        if (right.length() <= LONGEST_SMALL) {
            return Sentences.ending(right) == Ending.CLOSED ? SMALL_SCRAP : 0;
        }
        if (right.length() <= LONGEST_SCRAP
                && Sentences.ending(right) == Ending.CLOSED
                && place.opening().strangeness() > STRANGE) {
            return SCRAP;
        }
        if (right.length() >= SHORTEST_PARAGRAPH
                && beginning(before).line.text().charAt(0) == right.charAt(0)) {
            return PARALLEL;
        }
        return place.draft != open.draft
                        && (right.length() >= SHORTEST_PARAGRAPH
                                || place.opening().isUsual())
                        && (place.opening().strangeness() + FirstMark.goesOn(open.line.text(), right) < STRANGE
                                || Sentences.refersBack(right))
                ? place.opening().isUsual() ? IN_PLACE_AND_USUAL : IN_PLACE
                : 0;
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
