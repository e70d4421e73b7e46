package org.jiuwen.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The months from the first to the last page of a paper, gaps included, as bars to draw.
 *
 * @param paper the paper's code
 * @param years one group of twelve months each
 */
record CalendarStrip(String paper, List<Year> years) {

    private static final int HEIGHT = 40;

    /** One year of the strip. */
    record Year(int year, List<Month> months) {}

    /**
     * One month.
     *
     * @param height of the bar, 0 to 40; 0 only where nothing is held
     */
    record Month(YearMonth month, int pages, int height) {}

    static List<CalendarStrip> of(Map<String, Map<YearMonth, Integer>> papers) {
        return papers.entrySet().stream()
                .map(paper -> new CalendarStrip(paper.getKey(), years(paper.getValue())))
                .toList();
    }

    private static List<Year> years(Map<YearMonth, Integer> pages) {
        int most = pages.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int first = pages.keySet().stream().mapToInt(YearMonth::getYear).min().orElse(0);
        int last = pages.keySet().stream().mapToInt(YearMonth::getYear).max().orElse(-1);
        List<Year> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            List<Month> months = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                YearMonth at = YearMonth.of(year, month);
                int held = pages.getOrDefault(at, 0);
                months.add(new Month(at, held, held == 0 ? 0 : Math.max(3, HEIGHT * held / most)));
            }
            years.add(new Year(year, List.copyOf(months)));
        }
        return years;
    }
}
