package org.jiuwen.people;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many articles name a person, by month or, over more than three years, by quarter: as bars to draw and as rows.
 *
 * @param months months in a bar: 1 or 3
 * @param width of the drawing; bars are {@link #STEP} apart
 */
record MentionChart(int months, int most, int width, List<Bar> bars) {

    /** Height of the longest bar. */
    static final int HEIGHT = 60;

    /** From one bar to the next. */
    static final int STEP = 10;

    private static final int MOST_MONTHLY = 36;
    private static final int DAYS = 30;

    /**
     * A span of time.
     *
     * @param from its first month
     * @param to its last month
     * @param label the month or the quarter in figures
     * @param articles that name him
     * @param issues that the archive holds of it
     * @param newYear whether a year begins here
     */
    record Bar(
            YearMonth from, YearMonth to, String label, int articles, int issues, int x, int height, boolean newYear) {

        /** Where the bar begins, counted from the top. */
        public int y() {
            return HEIGHT - height;
        }

        /** Whether the archive holds nothing of it, so that no mention means nothing. */
        public boolean missing() {
            return issues == 0 && articles == 0;
        }

        /** How much of it the archive holds, as the height of a mark below the bars: from 0 to 6. */
        public int held() {
            int months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
            return issues == 0 ? 0 : Math.clamp(Math.round(6f * issues / (months * DAYS)), 1, 6);
        }

        /** Whole years are marked below the bars. */
        public int year() {
            return from.getYear();
        }
    }

    /** The rows with at least one article, newest first. */
    public List<Bar> rows() {
        List<Bar> rows =
                new ArrayList<>(bars.stream().filter(bar -> bar.articles() > 0).toList());
        Collections.reverse(rows);
        return rows;
    }

    /**
     * Draws months.
     *
     * @param byMonth articles that name him
     * @param issues that the archive holds
     */
    static MentionChart of(SortedMap<YearMonth, Integer> byMonth, SortedMap<YearMonth, Integer> issues) {
        if (byMonth.isEmpty()) {
            return new MentionChart(1, 0, 0, List.of());
        }
        YearMonth last = byMonth.lastKey();
        boolean monthly = byMonth.firstKey().plusMonths(MOST_MONTHLY).isAfter(last);
        int months = monthly ? 1 : 3;
        SortedMap<YearMonth, Integer> spans = new TreeMap<>();
        for (YearMonth at = start(byMonth.firstKey(), months); !at.isAfter(last); at = at.plusMonths(months)) {
            spans.put(at, 0);
        }
        byMonth.forEach((month, articles) -> spans.merge(start(month, months), articles, Integer::sum));
        int most = Collections.max(spans.values());
        List<Bar> bars = new ArrayList<>();
        spans.forEach((from, articles) -> bars.add(new Bar(
                from,
                from.plusMonths(months - 1L),
                months == 1 ? from.toString() : from.getYear() + " Q" + (from.getMonthValue() + 2) / 3,
                articles,
                held(issues, from, months),
                bars.size() * STEP,
                articles == 0 ? 0 : Math.max(2, HEIGHT * articles / most),
                from.getMonthValue() == 1)));
        return new MentionChart(months, most, bars.size() * STEP, List.copyOf(bars));
    }

    private static int held(SortedMap<YearMonth, Integer> issues, YearMonth from, int months) {
        return issues.subMap(from, from.plusMonths(months)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static YearMonth start(YearMonth month, int months) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }
}
