package org.jiuwen.search.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.Genre;
import org.jiuwen.search.facets.Facet.Value;

/** Counts values of facets in one search: adds what is to be counted, and reads it from the result. */
public final class FacetAggregations {

    /** Values a page of results shows of a facet at most. */
    public static final int SHOWN = 20;

    /** Values that are counted at most where all are asked for; an archive of a city has fewer people. */
    public static final int MOST = 100_000;

    private static final int MOST_MONTHS = 3000;

    private final AggregationKey<Map<Integer, Long>> months = AggregationKey.of(ArticleFields.MONTH);
    private final AggregationKey<Map<Integer, Long>> pages = AggregationKey.of(ArticleFields.PAGE_NUMBER);
    private final AggregationKey<Map<Genre, Long>> genres = AggregationKey.of(ArticleFields.GENRE);
    private final Map<FacetName, AggregationKey<Map<String, Long>>> labels = new EnumMap<>(FacetName.class);
    private final Set<FacetName> facets;
    private final int most;

    /**
     * Counts some facets.
     *
     * @param most values counted of one facet; one more is asked for, to know whether there are
     */
    public FacetAggregations(Set<FacetName> facets, int most) {
        this.facets = facets;
        this.most = most;
    }

    /** Has a search count. */
    public void addTo(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> search) {
        if (facets.contains(FacetName.MONTH) || facets.contains(FacetName.YEAR)) {
            search.aggregation(
                    months,
                    f -> f.terms().field(ArticleFields.MONTH, Integer.class).maxTermCount(MOST_MONTHS));
        }
        for (FacetName facet : facets) {
            switch (facet) {
                case YEAR, MONTH -> {}
                case PAGE -> search.aggregation(
                        pages,
                        f -> f.terms().field(facet.counted(), Integer.class).maxTermCount(most + 1));
                case GENRE -> search.aggregation(genres, f -> f.terms().field(facet.counted(), Genre.class));
                default -> {
                    AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.parameter());
                    labels.put(facet, key);
                    search.aggregation(
                            key,
                            f -> f.terms().field(facet.counted(), String.class).maxTermCount(most + 1));
                }
            }
        }
    }

    /** Hits by year and month (202602); those without a date are in none. */
    public SortedMap<Integer, Long> months(SearchResult<?> result) {
        return new TreeMap<>(result.aggregation(months));
    }

    /** All values that were counted of one facet: pages and months in their order, others the most frequent first. */
    public List<Value> values(SearchResult<?> result, FacetName facet) {
        return switch (facet) {
            case YEAR -> years(result);
            case MONTH -> values(months(result), (month, count) -> plain(month(month), count));
            case PAGE -> values(result.aggregation(pages), (page, count) -> plain(page.toString(), count));
            case GENRE -> values(
                    result.aggregation(genres),
                    (genre, count) -> plain(genre.name().toLowerCase(Locale.ROOT), count));
            case BYLINE -> values(labelled(result, facet), FacetAggregations::plain);
            default -> values(
                    labelled(result, facet),
                    (label, count) -> new Value(ArticleFields.code(label), ArticleFields.name(label), count));
        };
    }

    /** The values that a page shows: the most frequent, and whatever is chosen. */
    public Facet facet(SearchResult<?> result, FacetName facet, Choices choices, int shown) {
        List<Value> all = values(result, facet);
        List<Value> few = new ArrayList<>();
        for (Value value : all) {
            if (few.size() < shown || facet.isOrdered() || choices.state(facet, value.value()) != Choices.State.FREE) {
                few.add(value);
            }
        }
        boolean more = few.size() < all.size();
        if (facet == FacetName.PAGE) {
            // Pages are read in the order of the paper, not by their counts.
            few.sort(Comparator.comparingInt(value -> Integer.parseInt(value.value())));
        }
        return new Facet(facet, List.copyOf(few), more);
    }

    private Map<String, Long> labelled(SearchResult<?> result, FacetName facet) {
        AggregationKey<Map<String, Long>> key = labels.get(facet);
        if (key == null) {
            throw new IllegalArgumentException("not counted: " + facet);
        }
        return result.aggregation(key);
    }

    private List<Value> years(SearchResult<?> result) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        SortedMap<Integer, Long> counts = months(result);
        counts.forEach((month, count) -> years.merge(month / 100, count, Long::sum));
        List<Value> values = new ArrayList<>(values(years, (year, count) -> plain(year.toString(), count)));
        long undated = result.total().hitCount()
                - counts.values().stream().mapToLong(Long::longValue).sum();
        if (undated > 0) {
            values.add(plain(FacetName.UNDATED, undated));
        }
        return values;
    }

    private static String month(int number) {
        return "%04d-%02d".formatted(number / 100, number % 100);
    }

    private static Value plain(String value, long count) {
        return new Value(value, value, count);
    }

    private static <T> List<Value> values(Map<T, Long> counts, BiFunction<T, Long, Value> value) {
        return counts.entrySet().stream()
                .map(entry -> value.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
