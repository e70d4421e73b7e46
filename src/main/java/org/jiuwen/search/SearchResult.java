package org.jiuwen.search;

import java.util.List;
import java.util.SortedMap;
import org.jiuwen.search.SearchCriteria.Parameter;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.facets.FacetName;
import org.jiuwen.search.language.Query;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param query as it was understood
 * @param total all hits, exact
 * @param partial whether nothing matched wholly, and the hits are those that come nearest
 * @param hits of the portion asked for
 * @param months hits by year and month (202602); those without a date are in none
 * @param advice what would give hits, where there are none
 * @param next slug of the last hit when others follow: what the next portion begins after; null at the end
 * @param lost whether the article that the portion was to begin after is no hit, so that it begins at the first
 */
public record SearchResult(
        Query query,
        long total,
        boolean partial,
        List<Hit> hits,
        List<Facet> facets,
        SortedMap<Integer, Long> months,
        List<Advice> advice,
        @Nullable String next,
        boolean lost) {

    /**
     * Another question that has hits.
     *
     * @param kind what is changed; also the end of a message key
     * @param clause the text of the clause that is left out, empty when none is
     * @param filter the filter that is left out, null when none is
     * @param criteria the other question
     * @param total its hits
     */
    public record Advice(Kind kind, String clause, @Nullable Parameter filter, SearchCriteria criteria, long total) {}

    /** How another question differs. */
    public enum Kind {
        WITHOUT_CLAUSE,
        WITHOUT_FILTER,
        WITHOUT_FILTERS
    }

    /** Hits that have no date. */
    public long undated() {
        return total - months.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What to show for a value of a facet. */
    public String label(FacetName facet, String value) {
        return facets.stream()
                .filter(counted -> counted.name() == facet)
                .flatMap(counted -> counted.values().stream())
                .filter(known -> known.value().equals(value))
                .map(Facet.Value::label)
                .findFirst()
                .orElse(value);
    }
}
