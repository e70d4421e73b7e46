package org.jiuwen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.jiuwen.text.LookAlikes;
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

    /** The same when the characters that are missing are there as ones that look like them: what parts equals. */
    private static final float ALIKE_BOOST = 5f;

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
        IntervalsSource[] same = sources(characters, Intervals::term);
        IntervalsSource[] alike = sources(characters, ScatteredRun::alike);
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        near.add(pairs.build(), Occur.MUST);
        near.add(without(field, same, most, width), Occur.FILTER);
        for (int missing = 0; missing <= most; missing++) {
            near.add(step(without(field, same, missing, width), STEP_BOOST * characters.length), Occur.SHOULD);
            near.add(step(without(field, alike, missing, width), ALIKE_BOOST * characters.length), Occur.SHOULD);
        }
        return Optional.of(near.build());
    }

    private static Query step(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    private static IntervalsSource[] sources(String[] characters, Function<String, IntervalsSource> source) {
        return Arrays.stream(characters).map(source).toArray(IntervalsSource[]::new);
    }

    /** A character or one that it may be read for. */
    private static IntervalsSource alike(String character) {
        List<IntervalsSource> any = new ArrayList<>(List.of(Intervals.term(character)));
        for (char other : LookAlikes.shared().of(character.charAt(0))) {
            any.add(Intervals.term(String.valueOf(other)));
        }
        return Intervals.or(false, any.toArray(IntervalsSource[]::new));
    }

    private static Query without(String field, IntervalsSource[] sources, int missing, int width) {
        IntervalsSource together = Intervals.atLeast(sources.length - missing, sources);
        return new IntervalQuery(field, Intervals.maxwidth(width, together));
    }
}
