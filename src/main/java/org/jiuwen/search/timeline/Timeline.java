package org.jiuwen.search.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.jiuwen.search.timeline.Coverage.Issues;
import org.jiuwen.search.timeline.Coverage.State;
import org.jspecify.annotations.Nullable;

/**
 * Hits over time as bars to draw, with the issues under them: by day where two months or less are asked for, else by month, or by year
 * where there would be too many bars to tell apart. It reaches over all that the archive holds of the time asked for, so that a bar that
 * is not there says something.
 *
 * @param unit what a bar is
 * @param bars without a gap from the first to the last
 */
public record Timeline(Unit unit, List<Bar> bars) {

    /** What a bar stands for. */
    public enum Unit {
        DAY,
        MONTH,
        YEAR;

        /** As it stands in an answer for programs. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Units of the drawing: height of the bars, of the strip under them, and width of a bar with its distance. */
    public static final int HEIGHT = 56;

    static final int STRIP = 6;
    static final int STEP = 12;
    private static final int MOST_MONTHS = 72;
    private static final int MOST_DAYS = 62;

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MM-dd");

    /**
     * One day, month or year.
     *
     * @param label 2026-02-09, 2026-02 or 2026
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

    /** Whether two days are so near that hits between them are told by day. */
    public static boolean isByDay(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && ChronoUnit.DAYS.between(from, to) < MOST_DAYS;
    }

    /**
     * Draws by day.
     *
     * @param counts hits by day
     * @param issues issues by day
     * @param address of the question between two days
     */
    public static Timeline byDay(
            SortedMap<LocalDate, Long> counts,
            SortedMap<LocalDate, Issues> issues,
            LocalDate from,
            LocalDate to,
            BiFunction<LocalDate, LocalDate, String> address) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate at = from; !at.isAfter(to); at = at.plusDays(1)) {
            boolean ticked = at.equals(from) || at.getDayOfMonth() == 1 || at.getDayOfMonth() == 15;
            spans.add(new Span(
                    at.toString(),
                    at,
                    at,
                    counts.getOrDefault(at, 0L),
                    issues.getOrDefault(at, Issues.NONE),
                    ticked ? DAY_OF_YEAR.format(at) : ""));
        }
        return counts.isEmpty() ? new Timeline(Unit.DAY, List.of()) : draw(Unit.DAY, spans, address);
    }

    /**
     * Draws by month or year.
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
            return new Timeline(Unit.MONTH, List.of());
        }
        YearMonth first = later(month(all.firstKey()), from);
        YearMonth last = earlier(month(all.lastKey()), to);
        boolean byYear =
                12 * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue() >= MOST_MONTHS;
        Map<Integer, Long> hits = byYear ? years(counts, Long::sum) : counts;
        Map<Integer, Issues> held = byYear ? years(issues, Issues::plus) : issues;
        List<Span> spans = new ArrayList<>();
        for (YearMonth at = byYear ? first.withMonth(1) : first;
                !at.isAfter(last);
                at = at.plusMonths(byYear ? 12 : 1)) {
            int key = byYear ? at.getYear() : 100 * at.getYear() + at.getMonthValue();
            spans.add(new Span(
                    byYear ? Integer.toString(at.getYear()) : at.toString(),
                    at.atDay(1),
                    byYear ? at.withMonth(12).atEndOfMonth() : at.atEndOfMonth(),
                    hits.getOrDefault(key, 0L),
                    held.getOrDefault(key, Issues.NONE),
                    tick(at, byYear)));
        }
        return draw(byYear ? Unit.YEAR : Unit.MONTH, spans, address);
    }

    /** What a bar is drawn from. */
    private record Span(String label, LocalDate first, LocalDate last, long count, Issues issues, String tick) {}

    private static Timeline draw(Unit unit, List<Span> spans, BiFunction<LocalDate, LocalDate, String> address) {
        long most = Math.max(1, spans.stream().mapToLong(Span::count).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (Span span : spans) {
            bars.add(new Bar(
                    span.label,
                    span.count,
                    span.issues,
                    STEP * bars.size(),
                    span.count == 0 ? 0 : (int) Math.max(2, HEIGHT * span.count / most),
                    address.apply(span.first, span.last),
                    span.tick));
        }
        return new Timeline(unit, List.copyOf(bars));
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
