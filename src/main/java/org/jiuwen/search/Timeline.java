package org.jiuwen.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hits over time as bars to draw: by month, or by year where there would be too many bars to tell apart.
 *
 * @param byYear whether a bar is a year
 * @param width of the drawing
 * @param bars without a gap from the first to the last
 */
record Timeline(boolean byYear, int width, List<Bar> bars) {

    static final int HEIGHT = 48;
    static final int STEP = 12;
    private static final int MOST_MONTHS = 72;

    /**
     * One month or year.
     *
     * @param label 2026-02 or 2026
     * @param height 0 only where there is nothing
     * @param address of the question narrowed to it
     */
    record Bar(String label, long count, int x, int height, String address) {
        public int y() {
            return HEIGHT - height;
        }
    }

    static Timeline of(SortedMap<Integer, Long> counts, SearchCriteria criteria) {
        if (counts.size() < 2) {
            return new Timeline(false, 0, List.of());
        }
        YearMonth first = month(counts.firstKey());
        YearMonth last = month(counts.lastKey());
        boolean byYear =
                12 * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue() >= MOST_MONTHS;
        SortedMap<Integer, Long> spans = byYear ? years(counts) : counts;
        long most = spans.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (YearMonth at = byYear ? first.withMonth(1) : first;
                !at.isAfter(last);
                at = at.plusMonths(byYear ? 12 : 1)) {
            long count = spans.getOrDefault(byYear ? at.getYear() : 100 * at.getYear() + at.getMonthValue(), 0L);
            int height = count == 0 ? 0 : (int) Math.max(2, HEIGHT * count / most);
            bars.add(new Bar(
                    byYear ? Integer.toString(at.getYear()) : at.toString(),
                    count,
                    STEP * bars.size(),
                    height,
                    address(at, byYear, criteria)));
        }
        return new Timeline(byYear, STEP * bars.size(), List.copyOf(bars));
    }

    private static String address(YearMonth at, boolean byYear, SearchCriteria criteria) {
        LocalDate to = byYear ? at.withMonth(12).atEndOfMonth() : at.atEndOfMonth();
        return criteria.between(at.atDay(1), to).address();
    }

    private static SortedMap<Integer, Long> years(Map<Integer, Long> months) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(month / 100, count, Long::sum));
        return years;
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
