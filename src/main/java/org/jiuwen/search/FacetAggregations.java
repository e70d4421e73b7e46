package org.jiuwen.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.Genre;

/** The facets of one search: their keys, and what is read from its result. */
record FacetAggregations(
        AggregationKey<Map<String, Long>> paper,
        AggregationKey<Map<Integer, Long>> page,
        AggregationKey<Map<Genre, Long>> genre,
        AggregationKey<Map<String, Long>> byline,
        AggregationKey<Map<String, Long>> person,
        AggregationKey<Map<String, Long>> meeting) {

    /** Values a facet shows at most. */
    static final int VALUES = 20;

    /** Filters whose parameter is a field of exact values. */
    static final Set<String> KEYWORDS =
            Set.of(ArticleFields.PAPER, ArticleFields.PERSON, ArticleFields.BYLINE, ArticleFields.MEETING);

    FacetAggregations() {
        this(
                AggregationKey.of("paper"),
                AggregationKey.of("page"),
                AggregationKey.of("genre"),
                AggregationKey.of("byline"),
                AggregationKey.of("person"),
                AggregationKey.of("meeting"));
    }

    static Function<SearchAggregationFactory, AggregationFinalStep<Map<String, Long>>> labels(String field) {
        return f -> f.terms().field(field, String.class).maxTermCount(VALUES);
    }

    List<Facet> read(SearchResult<?> result) {
        return List.of(
                labelled("paper", result.aggregation(paper)),
                // Pages are read in the order of the paper, not by their counts.
                plain("page", new TreeMap<>(result.aggregation(page)), Object::toString),
                plain("genre", result.aggregation(genre), value -> value.name().toLowerCase(Locale.ROOT)),
                labelled("person", result.aggregation(person)),
                labelled("meeting", result.aggregation(meeting)),
                plain("byline", result.aggregation(byline), Function.identity()));
    }

    private static Facet labelled(String name, Map<String, Long> counts) {
        return new Facet(
                name,
                counts.entrySet().stream()
                        .map(entry -> new Facet.Value(
                                ArticleFields.code(entry.getKey()),
                                ArticleFields.name(entry.getKey()),
                                entry.getValue()))
                        .toList());
    }

    private static <T> Facet plain(String name, Map<T, Long> counts, Function<T, String> value) {
        return new Facet(
                name,
                counts.entrySet().stream()
                        .map(entry -> new Facet.Value(
                                value.apply(entry.getKey()), value.apply(entry.getKey()), entry.getValue()))
                        .toList());
    }
}
