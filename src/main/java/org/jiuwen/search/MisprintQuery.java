package org.jiuwen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jiuwen.search.spelling.Misread;
import org.jiuwen.search.spelling.Spelling;
import org.jiuwen.search.spelling.Spellings;
import org.jiuwen.text.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a run of characters was probably misprinted 疑似误识: spellings of it with one character that looks like the run's, which
 * stand in the index and are rare. What they find is looked at in the stored text: a character that makes a word with its neighbours
 * is no misprint. Like a fuzzy query it learns its terms when the index is known; all its hits weigh the same, below any true one.
 */
final class MisprintQuery extends Query {

    /** Spellings that are looked for, the nearest. */
    private static final int MOST = 32;

    private final String field;
    private final String run;

    /**
     * @param field indexed by characters and pairs, and stored
     * @param run folded
     */
    MisprintQuery(String field, String run) {
        this.field = field;
        this.run = run;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        Spellings spellings = new Spellings(pair -> articles(searcher, pair));
        List<Spelling> found = spellings.misprints(run).stream().limit(MOST).toList();
        return found.isEmpty() ? new MatchNoDocsQuery() : new InText(field, found);
    }

    private long articles(IndexSearcher searcher, String pair) {
        try {
            return searcher.getIndexReader().docFreq(new Term(field, pair));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + ":~" + run;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MisprintQuery query && field.equals(query.field) && run.equals(query.run);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + run.hashCode();
    }

    /** The spellings where the stored text speaks for a misprint. */
    private static final class InText extends Query {

        /** Reading a text costs as much as thousands of postings. */
        private static final float COST = 5000;

        private final String field;
        private final List<Spelling> spellings;
        private final Query any;

        InText(String field, List<Spelling> spellings) {
            this.field = field;
            this.spellings = spellings;
            BooleanQuery.Builder phrases = new BooleanQuery.Builder();
            spellings.forEach(spelling ->
                    phrases.add(Grams.of(PlacedText.of(spelling.text())).phrase(field), Occur.SHOULD));
            any = phrases.build();
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
            Weight phrases = searcher.createWeight(searcher.rewrite(any), ScoreMode.COMPLETE_NO_SCORES, 1);
            return new ConstantScoreWeight(this, boost) {
                @Override
                public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
                    Scorer candidates = phrases.scorer(leaf);
                    return candidates == null
                            ? null
                            : new ConstantScoreScorer(this, score(), mode, inText(leaf, candidates));
                }

                @Override
                public boolean isCacheable(LeafReaderContext leaf) {
                    return phrases.isCacheable(leaf);
                }
            };
        }

        private TwoPhaseIterator inText(LeafReaderContext leaf, Scorer candidates) throws IOException {
            StoredFields stored = leaf.reader().storedFields();
            return new TwoPhaseIterator(candidates.iterator()) {
                @Override
                public boolean matches() throws IOException {
                    Document article = stored.document(candidates.docID(), Set.of(field));
                    for (String value : article.getValues(field)) {
                        if (Misread.in(PlacedText.of(value).characters(), spellings)) {
                            return true;
                        }
                    }
                    return false;
                }

                @Override
                public float matchCost() {
                    return COST;
                }
            };
        }

        @Override
        public String toString(String defaultField) {
            return field + ":~" + spellings;
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof InText query && field.equals(query.field) && spellings.equals(query.spellings);
        }

        @Override
        public int hashCode() {
            return 31 * field.hashCode() + spellings.hashCode();
        }
    }
}
