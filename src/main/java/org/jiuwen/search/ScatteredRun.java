package org.jiuwen.search;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jiuwen.search.Grams.Gram;
import org.jiuwen.text.PlacedText;

/**
 * Finds a run of characters of which a few were misread, lost or added: nearly all of them stand closely together, and some are
 * still side by side. The fewer are missing the higher the score, whatever other articles share by the way.
 */
final class ScatteredRun {

    /** Of fewer characters too little is left when two are missing. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 40;

    /** From here on three characters may be missing. */
    private static final int LONG = 12;

    /** Pairs that must have survived, in percent: two misread characters break four of seven. */
    private static final int PAIRS_PERCENT = 30;

    /** Characters that were added on the page. */
    private static final int ADDED = 2;

    /** For each character, at each step nearer: more than a pair of characters weighs by being rare. */
    private static final float STEP_BOOST = 10f;

    private ScatteredRun() {}

    /** The query on a field of characters and pairs; empty for a run that is too short or too long for it. */
    static Optional<Query> of(String field, PlacedText run) {
        Grams grams = Grams.of(run);
        String[] characters = run.characters()
                .codePoints()
                .filter(c -> !PlacedText.isSeparator(c))
                .distinct()
                .mapToObj(Character::toString)
                .toArray(String[]::new);
        if (characters.length < SHORTEST || run.places() > LONGEST) {
            return Optional.empty();
        }
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (Gram gram : grams.grams()) {
            pairs.add(new TermQuery(new Term(field, gram.term())), Occur.SHOULD);
        }
        pairs.setMinimumNumberShouldMatch(Math.max(2, grams.grams().size() * PAIRS_PERCENT / 100));
        int most = characters.length < LONG ? 2 : 3;
        int width = run.places() + ADDED;
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        near.add(pairs.build(), Occur.MUST);
        near.add(without(field, characters, most, width), Occur.FILTER);
        for (int missing = 0; missing <= most; missing++) {
            near.add(
                    new BoostQuery(
                            new ConstantScoreQuery(without(field, characters, missing, width)),
                            STEP_BOOST * characters.length),
                    Occur.SHOULD);
        }
        return Optional.of(near.build());
    }

    private static Query without(String field, String[] characters, int missing, int width) {
        IntervalsSource[] terms = new IntervalsSource[characters.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = Intervals.term(characters[i]);
        }
        IntervalsSource together = Intervals.atLeast(terms.length - missing, terms);
        return new IntervalQuery(field, Intervals.maxwidth(width, together));
    }
}
