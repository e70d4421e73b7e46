package org.jiuwen.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jiuwen.text.PlacedText;

/**
 * Finds a run of characters of which one was misread, in the query or on the page: for each character, the phrase of all others at
 * their places.
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
            Grams.of(codePoints, 0, gap).addTo(field, phrase::add);
            Grams.of(codePoints, gap + 1, codePoints.length).addTo(field, phrase::add);
            any.add(phrase.build(), Occur.SHOULD);
        }
        return any.build();
    }
}
