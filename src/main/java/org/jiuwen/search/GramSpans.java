package org.jiuwen.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanFirstQuery;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.Query;
import org.jiuwen.search.Grams.Gram;

/** Runs of characters at the beginning of a field. */
final class GramSpans {

    private GramSpans() {}

    /** A run that stands in the first so many places; empty for one with punctuation, whose terms have gaps. */
    static Optional<Query> first(String field, Grams grams, int places) {
        List<Gram> all = grams.grams();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).place() != i) {
                return Optional.empty();
            }
        }
        SpanQuery[] terms = all.stream()
                .map(gram -> new SpanTermQuery(new Term(field, gram.term())))
                .toArray(SpanQuery[]::new);
        SpanQuery run = terms.length == 1 ? terms[0] : new SpanNearQuery(terms, 0, true);
        return terms.length == 0 ? Optional.empty() : Optional.of(new SpanFirstQuery(run, places));
    }
}
