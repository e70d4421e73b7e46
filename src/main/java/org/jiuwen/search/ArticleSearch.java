package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.Genre;
import org.jiuwen.search.SearchResult.Advice;
import org.jiuwen.search.SearchResult.Kind;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.ClausePrinter;
import org.jiuwen.search.language.Query;
import org.jiuwen.search.language.QueryLanguage;
import org.springframework.stereotype.Component;

/**
 * Asks the index; the only class, with {@link ClausePredicates}, that speaks the search DSL. Answers come from the index alone,
 * without the database.
 */
@Component
class ArticleSearch {

    private static final int MOST_ADVICE_CLAUSES = 8;
    private static final int MOST_MONTHS = 3000;

    private final EntityManagerFactory archive;

    ArticleSearch(EntityManagerFactory archive) {
        this.archive = archive;
    }

    /** Answers a question: what matches wholly, or else what comes nearest, or else what to ask instead. */
    SearchResult search(SearchCriteria criteria) {
        Query query = QueryLanguage.parse(criteria.q());
        // Made without a transaction and asked for no entity, it takes no connection.
        try (EntityManager entities = archive.createEntityManager()) {
            SearchSession session = Search.session(entities);
            SearchResult whole = fetch(session, criteria, query, false);
            boolean mayBePartial =
                    Wanted.in(query.root()).stream().anyMatch(wanted -> ClausePredicates.mayBePartial(wanted.clause()));
            if (whole.total() > 0 || !mayBePartial) {
                return whole.total() > 0 ? whole : advise(session, whole, criteria);
            }
            SearchResult partial = fetch(session, criteria, query, true);
            return partial.total() > 0 ? partial : advise(session, whole, criteria);
        }
    }

    private SearchResult fetch(SearchSession session, SearchCriteria criteria, Query query, boolean partial) {
        SearchScope<Article> scope = session.scope(Article.class);
        FacetAggregations facets = new FacetAggregations();
        AggregationKey<Map<Integer, Long>> months = AggregationKey.of(ArticleFields.MONTH);
        Marker marker = Marker.of(query, partial);
        var result = session.search(scope)
                .select(HitProjection.of(scope.projection(), marker))
                .where(where(scope.predicate(), criteria, query, partial))
                .aggregation(
                        months,
                        f -> f.terms().field(ArticleFields.MONTH, Integer.class).maxTermCount(MOST_MONTHS))
                .aggregation(facets.paper(), FacetAggregations.labels(ArticleFields.PAPER_LABEL))
                .aggregation(facets.page(), f -> f.terms()
                        .field(ArticleFields.PAGE_NUMBER, Integer.class)
                        .maxTermCount(FacetAggregations.VALUES))
                .aggregation(facets.genre(), f -> f.terms().field(ArticleFields.GENRE, Genre.class))
                .aggregation(facets.byline(), FacetAggregations.labels(ArticleFields.BYLINE))
                .aggregation(facets.person(), FacetAggregations.labels(ArticleFields.PERSON_LABEL))
                .aggregation(facets.meeting(), FacetAggregations.labels(ArticleFields.MEETING_LABEL))
                .sort(sort(criteria))
                .fetch((criteria.p() - 1) * criteria.size(), criteria.size());
        return new SearchResult(
                query,
                result.total().hitCount(),
                partial,
                result.hits(),
                facets.read(result),
                new TreeMap<>(result.aggregation(months)),
                List.of());
    }

    private static Function<SearchSortFactory, SortFinalStep> sort(SearchCriteria criteria) {
        return f -> switch (criteria.order()) {
            case RELEVANCE -> f.score()
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

    private static SearchPredicate where(
            SearchPredicateFactory f, SearchCriteria criteria, Query query, boolean partial) {
        if (query.isFutile()) {
            return f.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(f.matchAll().boost(0));
        Clause root = query.root();
        if (root != null) {
            all.must(new ClausePredicates(f, partial).of(root));
        }
        filters(f, criteria).forEach(all::filter);
        return all.toPredicate();
    }

    private static List<PredicateFinalStep> filters(SearchPredicateFactory f, SearchCriteria criteria) {
        List<PredicateFinalStep> filters = new ArrayList<>();
        LocalDate from = criteria.from();
        LocalDate to = criteria.to();
        if (from != null) {
            filters.add(f.range().field(ArticleFields.DATE).atLeast(from));
        }
        if (to != null) {
            filters.add(f.range().field(ArticleFields.DATE).atMost(to));
        }
        criteria.filters().forEach((name, value) -> {
            if (FacetAggregations.KEYWORDS.contains(name)) {
                filters.add(f.match().field(name).matching(value));
            }
        });
        if (criteria.genre() != null) {
            filters.add(f.match().field(ArticleFields.GENRE).matching(criteria.genre()));
        }
        if (criteria.page() != null) {
            filters.add(f.match().field(ArticleFields.PAGE_NUMBER).matching(criteria.page()));
        }
        return filters;
    }

    private SearchResult advise(SearchSession session, SearchResult empty, SearchCriteria criteria) {
        List<Advice> advice = new ArrayList<>();
        Query query = empty.query();
        if (!criteria.filters().isEmpty()) {
            addIfFound(session, advice, Kind.WITHOUT_FILTERS, "", criteria.unfiltered());
        }
        if (query.root() instanceof All all && all.parts().size() <= MOST_ADVICE_CLAUSES) {
            for (Clause part : all.parts()) {
                List<Clause> others = all.parts().stream()
                        .filter(other -> !other.equals(part))
                        .toList();
                addIfFound(
                        session,
                        advice,
                        Kind.WITHOUT_CLAUSE,
                        ClausePrinter.print(part),
                        criteria.asking(ClausePrinter.print(others.size() == 1 ? others.getFirst() : new All(others))));
            }
        }
        if (criteria.filters().size() > 1) {
            criteria.filters().forEach((name, value) -> {
                Map<String, String> others = new TreeMap<>(criteria.filters());
                others.remove(name);
                others.put("q", criteria.q());
                addIfFound(
                        session,
                        advice,
                        Kind.WITHOUT_FILTER,
                        name,
                        CriteriaReading.of(others).criteria());
            });
        }
        return new SearchResult(query, 0, false, empty.hits(), empty.facets(), empty.months(), List.copyOf(advice));
    }

    private static void addIfFound(
            SearchSession session, List<Advice> advice, Kind kind, String subject, SearchCriteria other) {
        SearchScope<Article> scope = session.scope(Article.class);
        long total = session.search(scope)
                .where(where(scope.predicate(), other, QueryLanguage.parse(other.q()), false))
                .fetchTotalHitCount();
        if (total > 0) {
            advice.add(new Advice(kind, subject, other, total));
        }
    }
}
