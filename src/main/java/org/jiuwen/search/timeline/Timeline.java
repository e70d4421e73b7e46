package org.jiuwen.search.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.jiuwen.search.timeline.Coverage.Issues;
import org.jiuwen.search.timeline.Coverage.State;
import org.jspecify.annotations.Nullable;

/**
 * Hits over time as bars to draw, with the issues under them: by month, or by year where there would be too many bars to tell apart.
 * It reaches over all that the archive holds, so that a bar that is not there says something.
 *
 * @param byYear whether a bar is a year
 * @param bars without a gap from the first to the last
 */
public record Timeline(boolean byYear, List<Bar> bars) {

    /** Units of the drawing: height of the bars, of the strip under them, and width of a bar with its distance. */
    public static final int HEIGHT = 56;

    static final int STRIP = 6;
    static final int STEP = 12;
    private static final int MOST_MONTHS = 72;

    /**
     * One month or year.
     *
     * @param label 2026-02 or 2026
     * @param x where it begins
     * @param height 0 only where there is nothing
     * @param address of the question narrowed to it
     * @param tick what stands under it, empty for most
     */
    public record Bar(String label, long count, Issues issues, int x, int height, String address, String tick) {

        public int y() {
            return HEIGHT - height;
        }

        public State state() {
            return issues.state();
        }
    }

    /**
     * Draws.
     *
     * @param counts hits by year and month
     * @param issues issues by year and month
     * @param from first day asked for; null: from the beginning
     * @param to last day asked for; null: to the end
     * @param address of the question between two days
     */
    public static Timeline of(
            SortedMap<Integer, Long> counts,
            SortedMap<Integer, Issues> issues,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            BiFunction<LocalDate, LocalDate, String> address) {
        TreeMap<Integer, Object> all = new TreeMap<>(counts);
        all.putAll(issues);
        if (counts.isEmpty()) {
            return new Timeline(false, List.of());
        }
        YearMonth first = later(month(all.firstKey()), from);
        YearMonth last = earlier(month(all.lastKey()), to);
        boolean byYear =
                12 * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue() >= MOST_MONTHS;
        Map<Integer, Long> hits = byYear ? years(counts, Long::sum) : counts;
        Map<Integer, Issues> held = byYear ? years(issues, Issues::plus) : issues;
        long most = hits.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (YearMonth at = byYear ? first.withMonth(1) : first;
                !at.isAfter(last);
                at = at.plusMonths(byYear ? 12 : 1)) {
            int key = byYear ? at.getYear() : 100 * at.getYear() + at.getMonthValue();
            long count = hits.getOrDefault(key, 0L);
            bars.add(new Bar(
                    byYear ? Integer.toString(at.getYear()) : at.toString(),
                    count,
                    held.getOrDefault(key, Issues.NONE),
                    STEP * bars.size(),
                    count == 0 ? 0 : (int) Math.max(2, HEIGHT * count / most),
                    address.apply(at.atDay(1), byYear ? at.withMonth(12).atEndOfMonth() : at.atEndOfMonth()),
                    tick(at, byYear)));
        }
        return new Timeline(byYear, List.copyOf(bars));
    }

    private static String tick(YearMonth at, boolean byYear) {
        boolean shown = byYear ? at.getYear() % 5 == 0 : at.getMonthValue() == 1;
        return shown ? Integer.toString(at.getYear()) : "";
    }

    /** Width of the drawing. */
    public int width() {
        return STEP * bars.size();
    }

    /** The tallest bar. */
    public long most() {
        return bars.stream().mapToLong(Bar::count).max().orElse(0);
    }

    /** Issues known to be missing in all of it. */
    public int missing() {
        return bars.stream().mapToInt(bar -> bar.issues().missing()).sum();
    }

    private static YearMonth later(YearMonth month, @Nullable LocalDate from) {
        return from == null || YearMonth.from(from).isBefore(month) ? month : YearMonth.from(from);
    }

    private static YearMonth earlier(YearMonth month, @Nullable LocalDate to) {
        return to == null || YearMonth.from(to).isAfter(month) ? month : YearMonth.from(to);
    }

    private static <T> Map<Integer, T> years(Map<Integer, T> months, BinaryOperator<T> sum) {
        Map<Integer, T> years = new TreeMap<>();
        months.forEach((month, value) -> years.merge(month / 100, value, sum));
        return years;
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
