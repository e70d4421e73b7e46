package org.jiuwen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.limits.TooLongException;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a question in their order, from any one of them onwards or backwards. An order that is total makes an article's slug
 * say where in it one stands; what comes next is found without counting what came before, so the last hit of a million costs as
 * little memory as the first. Sees the index as it was when opened.
 */
final class OrderedHits implements AutoCloseable {

    private static final Set<String> SLUG = Set.of(ArticleFields.SLUG);

    private final SearchScope<Article> scope;
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final StoredFields stored;
    private final Query query;
    private final Sort sort;
    private final Deadline deadline;

    private OrderedHits(SearchScope<Article> scope, Question question) {
        this.scope = scope;
        reader = scope.extension(LuceneExtension.get()).openIndexReader();
        deadline = question.deadline();
        searcher = new IndexSearcher(reader);
        searcher.setTimeout(deadline::isOver);
        try {
            stored = reader.storedFields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        query = LuceneMigrationUtils.toLuceneQuery(question.where(scope.predicate()));
        sort = LuceneMigrationUtils.toLuceneSort(question.sort(scope.sort()).toSort());
    }

    static OrderedHits open(SearchSession session, Question question) {
        return new OrderedHits(session.scope(Article.class), question);
    }

    /**
     * All hits.
     *
     * @throws TooLongException when the question's time is over; so do all that search
     */
    long total() {
        try {
            return inTime(searcher.count(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where an article stands in the order; null when it is no hit. */
    @Nullable
    FieldDoc place(String slug) {
        Query only = LuceneMigrationUtils.toLuceneQuery(scope.predicate()
                .match()
                .field(ArticleFields.SLUG)
                .matching(slug)
                .toPredicate());
        Query both = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(only, Occur.FILTER)
                .build();
        List<FieldDoc> found = search(both, sort, null, 1);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The next hits after a place, or the first ones when it is null. */
    List<FieldDoc> after(@Nullable FieldDoc place, int most) {
        return search(query, sort, place, most);
    }

    /** The hits before a place in their order, those nearest to it. */
    List<FieldDoc> before(FieldDoc place, int most) {
        List<FieldDoc> backwards = new ArrayList<>(search(query, reversed(sort), place, most));
        Collections.reverse(backwards);
        return backwards;
    }

    String slug(FieldDoc hit) {
        return stored(hit, SLUG).get(ArticleFields.SLUG);
    }

    /** What the index stores of some fields of a hit. */
    Document stored(FieldDoc hit, Set<String> fields) {
        try {
            return stored.document(hit.doc, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FieldDoc> search(Query which, Sort order, @Nullable FieldDoc after, int most) {
        if (which instanceof MatchNoDocsQuery || reader.maxDoc() == 0) {
            return List.of();
        }
        try {
            // Lucene means the same by null, but its signature does not say so to the checker.
            TopFieldCollectorManager collector = after == null
                    ? new TopFieldCollectorManager(order, most, 1)
                    : new TopFieldCollectorManager(order, most, after, 1);
            ScoreDoc[] found = inTime(searcher.search(which, collector)).scoreDocs;
            return Arrays.stream(found).map(FieldDoc.class::cast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the searcher gave, unless it had to stop before it had seen everything. */
    private <T> T inTime(T found) {
        if (searcher.timedOut()) {
            throw deadline.passed();
        }
        return found;
    }

    private static Sort reversed(Sort sort) {
        return new Sort(Arrays.stream(sort.getSort()).map(OrderedHits::reversed).toArray(SortField[]::new));
    }

    private static SortField reversed(SortField field) {
        boolean reverse = !field.getReverse();
        if (field.getComparatorSource() != null) {
            return new SortField(field.getField(), field.getComparatorSource(), reverse) {
                @Override
                public boolean needsScores() {
                    return field.needsScores();
                }
            };
        }
        SortField reversed = new SortField(field.getField(), field.getType(), reverse);
        if (field.getMissingValue() != null) {
            reversed.setMissingValue(field.getMissingValue());
        }
        return reversed;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
