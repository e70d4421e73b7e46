package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jiuwen.text.PlacedText;

/**
 * A run of characters as the terms that carry a phrase: pairs of neighbours, which are far rarer than characters; separators and
 * what stands alone between them by themselves.
 */
record Grams(List<Gram> grams) {

    /** A term and the place of its first character in the run. */
    record Gram(String term, int place) {}

    /** The terms that a phrase needs. */
    static Grams of(PlacedText run) {
        int[] characters = run.characters().codePoints().toArray();
        return of(characters, 0, characters.length);
    }

    /** The terms of a part of a run; places count from the run's start. */
    static Grams of(int[] characters, int from, int to) {
        List<Gram> grams = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean separator = PlacedText.isSeparator(characters[i]);
            boolean first = i == from || PlacedText.isSeparator(characters[i - 1]);
            boolean last = i + 1 == to || PlacedText.isSeparator(characters[i + 1]);
            if (separator || (first && last)) {
                grams.add(new Gram(new String(characters, i, 1), i));
            } else if (!last) {
                grams.add(new Gram(new String(characters, i, 2), i));
            }
        }
        return new Grams(List.copyOf(grams));
    }

    /** The phrase on a field that is indexed by characters and bigrams. */
    Query phrase(String field) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        addTo(field, phrase::add);
        return phrase.build();
    }

    void addTo(String field, BiConsumer<Term, Integer> phrase) {
        grams.forEach(gram -> phrase.accept(new Term(field, gram.term()), gram.place()));
    }
}
