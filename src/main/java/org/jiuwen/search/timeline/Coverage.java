package org.jiuwen.search.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jiuwen.archive.PublicationDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which issues the archive holds and which it lacks. An issue is missing on a day on which its paper appears, between the first and
 * the last issue held; where nobody knows when a paper appears none is.
 */
@Component
public class Coverage {

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The issues of a day or a longer time.
     *
     * @param held how many there are
     * @param missing how many are known to be missing
     */
    public record Issues(int held, int missing) {

        static final Issues NONE = new Issues(0, 0);

        Issues plus(Issues other) {
            return new Issues(held + other.held, missing + other.missing);
        }

        /** In one word, which is also the end of a message key. */
        public State state() {
            if (held > 0) {
                return missing > 0 ? State.PARTLY : State.FULL;
            }
            return missing > 0 ? State.MISSING : State.NOTHING;
        }
    }

    /** How much of a time is there; {@link #NOTHING}: no issue is held and none is known to be missing. */
    public enum State {
        FULL,
        PARTLY,
        MISSING,
        NOTHING
    }

    private record Paper(String code, @Nullable String publishes, LocalDate first, LocalDate last) {}

    private record Row(String code, YearMonth month, DayOfWeek weekday, int issues) {}

    /** Issues by year and month (202602), of the papers whose codes pass. */
    public SortedMap<Integer, Issues> byMonth(Predicate<String> papers) {
        List<Row> rows = jdbc.sql(
                        """
                        select n.code, extract(year from i.date_issued)::int, extract(month from i.date_issued)::int,
                               extract(isodow from i.date_issued)::int, count(*)::int
                          from issue i join newspaper n on n.id = i.newspaper_id
                         group by 1, 2, 3, 4""")
                .query((row, number) -> new Row(
                        row.getString(1),
                        YearMonth.of(row.getInt(2), row.getInt(3)),
                        DayOfWeek.of(row.getInt(4)),
                        row.getInt(5)))
                .list();
        SortedMap<Integer, Issues> months = new TreeMap<>();
        for (Paper paper : papers()) {
            if (papers.test(paper.code())) {
                count(
                        paper,
                        rows.stream()
                                .filter(row -> row.code().equals(paper.code()))
                                .toList(),
                        months);
            }
        }
        return months;
    }

    /** Issues by day between two days, of the papers whose codes pass. */
    public SortedMap<LocalDate, Issues> byDay(Predicate<String> papers, LocalDate from, LocalDate to) {
        record Held(String code, LocalDate day) {}
        Set<Held> held = new HashSet<>(jdbc.sql(
                        """
                        select n.code, i.date_issued as day from issue i join newspaper n on n.id = i.newspaper_id
                         where i.date_issued between :from and :to""")
                .param("from", from)
                .param("to", to)
                .query(Held.class)
                .list());
        SortedMap<LocalDate, Issues> days = new TreeMap<>();
        for (Paper paper : papers()) {
            PublicationDays published = PublicationDays.of(paper.publishes());
            for (LocalDate at = from; papers.test(paper.code()) && !at.isAfter(to); at = at.plusDays(1)) {
                boolean there = held.contains(new Held(paper.code(), at));
                boolean missing =
                        !there && published.include(at) && !at.isBefore(paper.first()) && !at.isAfter(paper.last());
                if (there || missing) {
                    days.merge(at, new Issues(there ? 1 : 0, missing ? 1 : 0), Issues::plus);
                }
            }
        }
        return days;
    }

    private List<Paper> papers() {
        return jdbc.sql(
                        """
                        select n.code, n.publishes, min(i.date_issued), max(i.date_issued)
                          from issue i join newspaper n on n.id = i.newspaper_id
                         group by 1, 2""")
                .query((row, number) -> new Paper(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private static void count(Paper paper, List<Row> held, SortedMap<Integer, Issues> months) {
        PublicationDays days = PublicationDays.of(paper.publishes());
        YearMonth last = YearMonth.from(paper.last());
        for (YearMonth at = YearMonth.from(paper.first()); !at.isAfter(last); at = at.plusMonths(1)) {
            YearMonth month = at;
            List<Row> inMonth =
                    held.stream().filter(row -> row.month().equals(month)).toList();
            int missing = 0;
            for (DayOfWeek weekday : days.days()) {
                int there = inMonth.stream()
                        .filter(row -> row.weekday() == weekday)
                        .mapToInt(Row::issues)
                        .sum();
                missing += Math.max(0, expected(paper, month, weekday) - there);
            }
            int issues = inMonth.stream().mapToInt(Row::issues).sum();
            months.merge(100 * month.getYear() + month.getMonthValue(), new Issues(issues, missing), Issues::plus);
        }
    }

    /** How often a weekday falls into what of a month lies between a paper's first and last issue. */
    private static int expected(Paper paper, YearMonth month, DayOfWeek weekday) {
        LocalDate from = month.atDay(1).isBefore(paper.first()) ? paper.first() : month.atDay(1);
        LocalDate to = month.atEndOfMonth().isAfter(paper.last()) ? paper.last() : month.atEndOfMonth();
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
        return first.isAfter(to) ? 0 : (int) ChronoUnit.WEEKS.between(first, to) + 1;
    }
}
