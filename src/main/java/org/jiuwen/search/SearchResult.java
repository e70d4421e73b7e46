package org.jiuwen.search;

import java.util.List;
import java.util.SortedMap;
import org.jiuwen.search.language.Query;

/**
 * The answer to a question.
 *
 * @param query as it was understood
 * @param total all hits, exact
 * @param partial whether nothing matched wholly, and the hits are those that come nearest
 * @param hits of the portion asked for
 * @param months hits by year and month (202602); those without a date are in none
 * @param advice what would give hits, where there are none
 */
record SearchResult(
        Query query,
        long total,
        boolean partial,
        List<Hit> hits,
        List<Facet> facets,
        SortedMap<Integer, Long> months,
        List<Advice> advice) {

    /**
     * Another question that has hits.
     *
     * @param kind what is changed; also the end of a message key
     * @param subject what is left out: the text of a clause, or the name of a filter
     * @param criteria the other question
     * @param total its hits
     */
    record Advice(Kind kind, String subject, SearchCriteria criteria, long total) {}

    /** How another question differs. */
    enum Kind {
        WITHOUT_CLAUSE,
        WITHOUT_FILTER,
        WITHOUT_FILTERS
    }

    /** Hits that have no date. */
    public long undated() {
        return total - months.values().stream().mapToLong(Long::longValue).sum();
    }
}
