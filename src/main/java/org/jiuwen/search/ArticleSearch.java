package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.search.backend.lucene.LuceneExtension;
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
import org.jiuwen.text.JiuwenAnalyzers;
import org.jiuwen.text.PlacedText;
import org.springframework.stereotype.Component;

/**
 * Asks the index; the only class that speaks the search DSL. Every clause is looked for as a run of characters, in one text field
 * at a time; words only add to the score. Answers come from the index alone, without the database.
 */
@Component
class ArticleSearch {

    // A headline is the newsroom's own summary: a name there means the article is about it.
    private static final float TITLE_BOOST = 4f;
    // 引题 and 副题 carry the particulars of a headline; columns and bylines say less of what an article is about.
    private static final float HEADLINE_BOOST = 2f;
    private static final float BODY_BOOST = 1f;
    // Where the segmenter too takes the characters for a word, they are not merely the ends of two others (研究|生命).
    private static final float WORD_BOOST = 0.3f;
    // All characters but one in their places: nearer than any share of pairs.
    private static final float GAPPED_BOOST = 8f;

    /** Shorter words differ wholly when they differ in one character. */
    private static final int SHORTEST_PARTIAL = 4;

    /** Two of five pairs fall out with one misread character in five; below that, chance begins. */
    private static final int PARTIAL_PERCENT = 60;

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
            if (whole.total() > 0 || query.wanted().stream().noneMatch(ArticleSearch::mayBePartial)) {
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
        for (Clause clause : query.wanted()) {
            all.must(partial && mayBePartial(clause) ? nearly(f, clause) : exactly(f, clause));
            all.should(f.match()
                    .field(ArticleFields.TITLE_WORDS)
                    .boost(TITLE_BOOST)
                    .field(ArticleFields.BODY_WORDS)
                    .matching(clause.text())
                    .boost(WORD_BOOST));
        }
        query.excluded().forEach(clause -> all.mustNot(exactly(f, clause)));
        filters(f, criteria).forEach(all::filter);
        return all.toPredicate();
    }

    private static boolean mayBePartial(Clause clause) {
        return !clause.quoted() && clause.run().places() >= SHORTEST_PARTIAL;
    }

    /** The characters side by side; pairs make the same phrase as single ones, with far fewer places to compare. */
    private static PredicateFinalStep exactly(SearchPredicateFactory f, Clause clause) {
        return f.phrase()
                .field(ArticleFields.TITLE)
                .boost(TITLE_BOOST)
                .fields(ArticleFields.KICKER, ArticleFields.DECK, ArticleFields.COLUMN_TITLE, ArticleFields.BYLINE_TEXT)
                .boost(HEADLINE_BOOST)
                .field(ArticleFields.BODY)
                .boost(BODY_BOOST)
                .matching(clause.text())
                .analyzer(JiuwenAnalyzers.BIGRAMS);
    }

    private static PredicateFinalStep nearly(SearchPredicateFactory f, Clause clause) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(exactly(f, clause));
        PlacedText run = clause.run();
        for (String field : List.of(ArticleFields.TITLE, ArticleFields.BODY)) {
            if (GappedPhrase.suits(run)) {
                any.should(f.bool()
                        .must(f.extension(LuceneExtension.get()).fromLuceneQuery(GappedPhrase.of(field, run)))
                        .boost(GAPPED_BOOST));
            }
            any.should(f.match()
                    .field(field)
                    .matching(clause.text())
                    .analyzer(JiuwenAnalyzers.BIGRAMS)
                    .minimumShouldMatchPercent(PARTIAL_PERCENT));
        }
        return any;
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
        if (query.clauses().size() > 1 && query.clauses().size() <= MOST_ADVICE_CLAUSES) {
            query.clauses().stream()
                    .filter(clause -> !query.without(clause).isBlank())
                    .forEach(clause -> addIfFound(
                            session,
                            advice,
                            Kind.WITHOUT_CLAUSE,
                            clause.text(),
                            criteria.asking(query.without(clause))));
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
