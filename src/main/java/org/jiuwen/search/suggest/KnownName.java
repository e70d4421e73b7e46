package org.jiuwen.search.suggest;

import java.util.Comparator;
import java.util.List;
import org.jiuwen.search.suggest.Suggestion.Kind;
import org.jiuwen.text.Folding;
import org.jiuwen.text.Readings;
import org.jiuwen.text.Readings.Fit;

/**
 * A name that the archive knows.
 *
 * @param suggestion what is offered
 * @param forms the folded forms in which it may be typed, the name itself first
 * @param readings how it sounds
 */
record KnownName(Suggestion suggestion, List<String> forms, Readings readings) {

    /** Nothing, something, more … of the name was typed. */
    private static final int SOUNDS_BEGIN = 1;

    private static final int INSIDE = 2;
    private static final int INITIALS = 3;
    private static final int BEGINS = 4;
    private static final int SOUNDS_WHOLE = 5;
    private static final int WHOLE = 6;

    /** Better fits first, then what more articles name; of equals the order of the table. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::fit)
            .reversed()
            .thenComparing(Comparator.comparingLong(Match::articles).reversed());

    /** A name and how well it fits; 0 is not at all. */
    record Match(KnownName name, int fit) {

        long articles() {
            Long articles = name.suggestion().articles();
            return articles == null ? 0 : articles;
        }
    }

    static KnownName of(Suggestion suggestion, List<String> forms) {
        Readings readings =
                suggestion.kind() == Kind.PERSON ? Readings.ofName(suggestion.text()) : Readings.of(suggestion.text());
        return new KnownName(suggestion, forms.stream().map(Folding::fold).toList(), readings);
    }

    /**
     * How well what was typed fits.
     *
     * @param folded as typed, folded
     * @param letters of what was typed, see {@link Readings#letters}
     */
    Match match(String folded, String letters) {
        return new Match(this, Math.max(bySight(folded), bySound(letters)));
    }

    private int bySight(String folded) {
        int best = 0;
        for (String form : forms) {
            if (form.equals(folded)) {
                return WHOLE;
            }
            best = Math.max(best, form.startsWith(folded) ? BEGINS : form.contains(folded) ? INSIDE : 0);
        }
        return best;
    }

    private int bySound(String letters) {
        Fit fit = readings.fit(letters);
        return switch (fit) {
            case NONE -> 0;
            case BEGINNING -> SOUNDS_BEGIN;
            case INITIALS -> INITIALS;
            case WHOLE -> SOUNDS_WHOLE;
        };
    }
}
