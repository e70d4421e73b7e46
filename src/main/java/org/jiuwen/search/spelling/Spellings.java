package org.jiuwen.search.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jiuwen.text.CharacterReadings;
import org.jiuwen.text.LookAlikes;

/**
 * Spellings of a run that differ in one character and occur: each pair of neighbours in them stands in some article. Looking up pairs
 * in the index costs microseconds and leaves of hundreds of spellings a few.
 *
 * @param articles in how many articles a pair of characters stands
 */
public record Spellings(ToLongFunction<String> articles) {

    /** One character alone has no neighbours that could speak for it. */
    private static final int SHORTEST = 2;

    /** A longer run is found by its other characters, see {@code GappedPhrase}; spellings of it would be too many. */
    private static final int LONGEST = 8;

    /** Of two characters one is half of all there is: only the very nearest are likely. */
    private static final int NEAREST_OF_SHORT = 10;

    /** A misprint is rare beside the word itself, or it would have been seen. */
    private static final int RARER = 20;

    /** So few articles may be misprints, however rare the word itself is. */
    private static final int FEW = 2;

    /** Whether a run is of a length for which other spellings are looked for. */
    public static boolean suits(String run) {
        return run.length() >= SHORTEST
                && run.length() <= LONGEST
                && run.chars().allMatch(Character::isIdeographic);
    }

    /** Spellings of which the run may be the right one: rare, with a character that looks like the run's. The nearest first. */
    public List<Spelling> misprints(String run) {
        List<Spelling> found = new ArrayList<>();
        if (!suits(run)) {
            return found;
        }
        for (int i = 0; i < run.length(); i++) {
            char[] alike = LookAlikes.shared().of(run.charAt(i));
            int most = run.length() == SHORTEST ? Math.min(NEAREST_OF_SHORT, alike.length) : alike.length;
            for (int rank = 0; rank < most; rank++) {
                Spelling spelling = with(run, i, alike[rank], rank);
                if (isRare(spelling, run)) {
                    found.add(spelling);
                }
            }
        }
        found.sort(Comparator.comparingInt(Spelling::rank));
        return found;
    }

    private boolean isRare(Spelling spelling, String run) {
        long most = Math.min(before(spelling.text(), spelling.at()), behind(spelling.text(), spelling.at()));
        long usual = Math.min(before(run, spelling.at()), behind(run, spelling.at()));
        return most > 0 && (most <= FEW || most * RARER <= usual);
    }

    /**
     * Spellings that may be meant instead of the run: with a character that looks or sounds like the run's, and more frequent. The
     * most frequent first.
     */
    public List<Spelling> corrections(String run) {
        List<Spelling> found = new ArrayList<>();
        if (!suits(run)) {
            return found;
        }
        for (int i = 0; i < run.length(); i++) {
            int at = i;
            long usual = Math.min(before(run, at), behind(run, at));
            StringBuilder instead =
                    new StringBuilder().append(LookAlikes.shared().of(run.charAt(at)));
            CharacterReadings.soundingLike(run.charAt(at)).forEach(instead::append);
            instead.chars().distinct().forEach(c -> {
                Spelling spelling = with(run, at, (char) c, 0);
                if (least(spelling.text()) > usual) {
                    found.add(spelling);
                }
            });
        }
        found.sort(Comparator.comparingLong((Spelling spelling) -> least(spelling.text()))
                .reversed());
        return found;
    }

    private static Spelling with(String run, int at, char instead, int rank) {
        return new Spelling(run.substring(0, at) + instead + run.substring(at + 1), at, rank);
    }

    /** Articles with the rarest pair of a run: no more can hold the whole. */
    private long least(String run) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i + 1 < run.length() && least > 0; i++) {
            least = Math.min(least, articles.applyAsLong(run.substring(i, i + 2)));
        }
        return least;
    }

    private long before(String run, int at) {
        return at == 0 ? Long.MAX_VALUE : articles.applyAsLong(run.substring(at - 1, at + 1));
    }

    private long behind(String run, int at) {
        return at + 1 == run.length() ? Long.MAX_VALUE : articles.applyAsLong(run.substring(at, at + 2));
    }
}
