package org.jiuwen.search;

import java.util.Arrays;
import java.util.List;
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

    /** From so many characters on, the same one as often as it stands there, three may be missing. */
    private static final int LONG = 12;

    /** From here on two may. */
    private static final int USUAL = 8;

    /** Characters that were added on the page. */
    private static final int ADDED = 2;

    /** For each character, at each step nearer: more than a pair of characters weighs by being rare. */
    private static final float STEP_BOOST = 10f;

    private ScatteredRun() {}

    /** The query on a field of characters and pairs; empty for a run that is too short or too long for it. */
    static Optional<Query> of(String field, PlacedText run) {
        Grams grams = Grams.of(run);
        int[] printed = run.characters()
                .codePoints()
                .filter(c -> !PlacedText.isSeparator(c))
                .toArray();
        String[] characters =
                Arrays.stream(printed).distinct().mapToObj(Character::toString).toArray(String[]::new);
        if (characters.length < SHORTEST || run.places() > LONGEST) {
            return Optional.empty();
        }
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        List<String> terms = grams.grams().stream().map(Gram::term).distinct().toList();
        terms.forEach(term -> pairs.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        // A misread character breaks two pairs, a lost one between two others one.
        int most = printed.length < USUAL ? 1 : printed.length < LONG ? 2 : 3;
        pairs.setMinimumNumberShouldMatch(Math.max(2, terms.size() - Math.max(3, 2 * most)));
        int width = run.places() + ADDED;
        IntervalsSource[] same = Arrays.stream(characters).map(Intervals::term).toArray(IntervalsSource[]::new);
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        near.add(pairs.build(), Occur.MUST);
        near.add(without(field, same, most, width), Occur.FILTER);
        for (int missing = 0; missing < most; missing++) {
            near.add(step(without(field, same, missing, width), STEP_BOOST * characters.length), Occur.SHOULD);
        }
        return Optional.of(near.build());
    }

    private static Query step(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    private static Query without(String field, IntervalsSource[] sources, int missing, int width) {
        IntervalsSource together = Intervals.atLeast(sources.length - missing, sources);
        return new IntervalQuery(field, Intervals.maxwidth(width, together));
    }
}
