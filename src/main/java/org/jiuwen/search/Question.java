package org.jiuwen.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.search.facets.FacetFilters;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Query;
import org.jiuwen.search.language.QueryLanguage;
import org.jiuwen.search.limits.Deadline;

/**
 * What is asked of the index: which articles, and in which order.
 *
 * @param partial whether words may be found in part, because nothing matched wholly
 * @param deadline until when it must be answered
 */
record Question(SearchCriteria criteria, Query query, boolean partial, Deadline deadline) {

    /** The question as it is, nothing in part. */
    static Question of(SearchCriteria criteria, Deadline deadline) {
        return new Question(criteria, QueryLanguage.parse(criteria.q()), false, deadline);
    }

    /** Whether hits in part make sense: some word is long enough, or there are several. */
    boolean mayBePartial() {
        return ClausePredicates.mayBePartial(query.root());
    }

    Question inPart() {
        return new Question(criteria, query, true, deadline);
    }

    Question with(SearchCriteria other) {
        return new Question(other, query, partial, deadline);
    }

    Marker marker() {
        return Marker.of(query, partial, deadline);
    }

    /** The articles. */
    SearchPredicate where(SearchPredicateFactory f) {
        if (query.isFutile()) {
            return f.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(f.matchAll().boost(0));
        Clause root = query.root();
        if (root != null) {
            all.must(new ClausePredicates(f, partial).of(root));
        }
        dates(f).forEach(all::filter);
        FacetFilters.of(f, criteria.choices()).forEach(all::filter);
        return all.toPredicate();
    }

    private List<PredicateFinalStep> dates(SearchPredicateFactory f) {
        List<PredicateFinalStep> filters = new ArrayList<>();
        LocalDate from = criteria.from();
        LocalDate to = criteria.to();
        if (from != null) {
            filters.add(f.range().field(ArticleFields.DATE).atLeast(from));
        }
        if (to != null) {
            filters.add(f.range().field(ArticleFields.DATE).atMost(to));
        }
        return filters;
    }

    /** Their order. */
    SortFinalStep sort(SearchSortFactory f) {
        return switch (criteria.order()) {
            case RELEVANCE -> f.score()
                    .then()
                    .field(ArticleFields.DATE)
                    .desc()
                    .missing()
                    .last()
                    .then()
                    .field(ArticleFields.SLUG);
            case RECENT -> f.extension(LuceneExtension.get())
                    .fromLuceneSortField(new ScoreSteps())
                    .then()
                    .field(ArticleFields.DATE)
                    .desc()
                    .missing()
                    .last()
                    .then()
                    .field(ArticleFields.SLUG);
            case NEWEST -> printed(
                    f.field(ArticleFields.DATE).desc().missing().last().then());
            case OLDEST -> printed(
                    f.field(ArticleFields.DATE).asc().missing().last().then());
        };
    }

    /** Within a day in the order of the paper; the slug makes the order total, so that no hit is on two portions. */
    private static SortFinalStep printed(SearchSortFactory then) {
        return then.field(ArticleFields.PAGE_NUMBER)
                .asc()
                .missing()
                .last()
                .then()
                .field(ArticleFields.SEQUENCE)
                .then()
                .field(ArticleFields.SLUG);
    }
}
