package org.jiuwen.search.compare;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiuwen.search.ArticleSearch;
import org.jiuwen.search.SearchCriteria;

/**
 * How often queries are met over time, of all articles that the same filters let through.
 *
 * @param byYear whether a span is a year, because there would be too many months
 * @param spans 2026-02 or 2026, without a gap
 * @param articles all articles of each span: what shares are of
 * @param series one for each query
 */
record Comparison(boolean byYear, List<String> spans, List<Long> articles, List<Series> series) {

    private static final int MOST_MONTHS = 72;

    /**
     * One query.
     *
     * @param hits articles of each span that it finds
     * @param shares the same of a hundred articles of the span; 0 where there is none
     */
    @Schema(name = "ComparedQuery")
    record Series(String query, long total, List<Long> hits, List<Double> shares) {}

    static Comparison of(ArticleSearch search, SearchCriteria filters, List<String> queries) {
        SortedMap<Integer, Long> all = search.months(filters.asking(""));
        List<SortedMap<Integer, Long>> found = queries.stream()
                .map(query -> search.months(filters.asking(query)))
                .toList();
        List<Integer> months = months(all);
        boolean byYear = months.size() > MOST_MONTHS;
        SortedSet<Integer> spans =
                new TreeSet<>(byYear ? months.stream().map(it -> it / 100).toList() : months);
        Map<Integer, Long> articles = byYear ? years(all) : all;
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            Map<Integer, Long> counts = byYear ? years(found.get(i)) : found.get(i);
            List<Long> hits =
                    spans.stream().map(it -> counts.getOrDefault(it, 0L)).toList();
            List<Double> shares = spans.stream()
                    .map(it -> share(counts.getOrDefault(it, 0L), articles.getOrDefault(it, 0L)))
                    .toList();
            long total = hits.stream().mapToLong(Long::longValue).sum();
            series.add(new Series(queries.get(i), total, hits, shares));
        }
        return new Comparison(
                byYear,
                spans.stream().map(it -> label(it, byYear)).toList(),
                spans.stream().map(it -> articles.getOrDefault(it, 0L)).toList(),
                series);
    }

    private static double share(long hits, long articles) {
        return articles == 0 ? 0 : Math.round(10_000.0 * hits / articles) / 100.0;
    }

    /** All months from the first to the last in which there are articles. */
    private static List<Integer> months(SortedMap<Integer, Long> counts) {
        List<Integer> months = new ArrayList<>();
        if (!counts.isEmpty()) {
            for (int month = counts.firstKey(); month <= counts.lastKey(); month += month % 100 == 12 ? 89 : 1) {
                months.add(month);
            }
        }
        return months;
    }

    private static SortedMap<Integer, Long> years(Map<Integer, Long> months) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(month / 100, count, Long::sum));
        return years;
    }

    private static String label(int span, boolean byYear) {
        return byYear ? Integer.toString(span) : "%04d-%02d".formatted(span / 100, span % 100);
    }
}
