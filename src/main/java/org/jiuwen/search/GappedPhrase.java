package org.jiuwen.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jiuwen.text.PlacedText;

/**
 * Finds a run of characters of which one was misread, in the query or on the page: for each character, the phrase of all others at
 * their places. Bigrams carry the phrase, because they are far rarer than characters.
 */
final class GappedPhrase {

    /** With fewer characters the others would stand together by chance. */
    private static final int SHORTEST = 5;

    /** A longer run has enough bigrams left to be found by its share of them. */
    private static final int LONGEST = 40;

    private GappedPhrase() {}

    /** Whether a run is of a length for which this makes sense. */
    static boolean suits(PlacedText run) {
        return run.places() >= SHORTEST && run.places() <= LONGEST;
    }

    /** The query on a field that is indexed by characters and bigrams. */
    static Query of(String field, PlacedText run) {
        int[] codePoints = run.characters().codePoints().toArray();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int gap = 0; gap < codePoints.length; gap++) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            add(phrase, field, codePoints, 0, gap);
            add(phrase, field, codePoints, gap + 1, codePoints.length);
            any.add(phrase.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static void add(PhraseQuery.Builder phrase, String field, int[] codePoints, int from, int to) {
        if (to - from == 1) {
            phrase.add(new Term(field, new String(codePoints, from, 1)), from);
        }
        for (int i = from; i + 1 < to; i++) {
            phrase.add(new Term(field, new String(codePoints, i, 2)), i);
        }
    }
}
