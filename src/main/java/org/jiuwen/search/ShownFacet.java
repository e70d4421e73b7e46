package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A facet as links that narrow the question. What is already chosen is left out: it stands above the hits, where it can be removed.
 *
 * @param name also the end of the message key of its heading
 */
record ShownFacet(String name, List<Link> links) {

    /**
     * One value.
     *
     * @param label the name to show; for genres and pages the code, which the page words
     * @param address of the narrowed question
     */
    record Link(String name, String value, String label, long count, String address) {}

    static List<ShownFacet> of(SearchResult result, SearchCriteria criteria) {
        List<ShownFacet> shown = new ArrayList<>();
        for (Facet facet : result.facets()) {
            if (!criteria.filters().containsKey(facet.name())) {
                shown.add(new ShownFacet(
                        facet.name(),
                        facet.values().stream()
                                .map(value -> new Link(
                                        facet.name(),
                                        value.value(),
                                        value.label(),
                                        value.count(),
                                        criteria.with(facet.name(), value.value())))
                                .toList()));
            }
        }
        shown.add(1, years(result, criteria));
        return shown.stream().filter(facet -> facet.narrows(result.total())).toList();
    }

    /** Whether any of its links leads to fewer hits; what all hits share is no choice. */
    private boolean narrows(long total) {
        return links.stream().anyMatch(link -> link.count() < total);
    }

    private static ShownFacet years(SearchResult result, SearchCriteria criteria) {
        Map<Integer, Long> years = new TreeMap<>();
        result.months().forEach((month, count) -> years.merge(month / 100, count, Long::sum));
        if (years.size() < 2) {
            return new ShownFacet("year", List.of());
        }
        return new ShownFacet(
                "year",
                years.entrySet().stream()
                        .map(year -> new Link(
                                "year",
                                year.getKey().toString(),
                                year.getKey().toString(),
                                year.getValue(),
                                criteria.address(span(year.getKey()))))
                        .toList());
    }

    private static Map<String, @Nullable String> span(int year) {
        return Map.of("from", "%04d-01-01".formatted(year), "to", "%04d-12-31".formatted(year));
    }
}
