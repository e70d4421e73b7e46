package org.jiuwen.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the archive lacks of a year 缺漏: days, pages of issues, and files that could not be read, each told apart. */
@Repository
class GapQueries {

    // More than any year of files that one can work through; the list says when it was cut.
    private static final int MOST = 500;

    private static final int HIGHEST_PAGE = 100;

    private final JdbcClient jdbc;
    private final CalendarQueries calendars;

    GapQueries(JdbcClient jdbc, CalendarQueries calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /**
     * The gaps of a year.
     *
     * @param days on which a paper that appears that day is not held, between its first and last issue held
     * @param issues that lack pages below the highest number held
     * @param files rejected by the last import that saw them
     */
    record Gaps(YearCalendar calendar, List<LocalDate> days, List<Incomplete> issues, List<Unreadable> files) {

        /** The days, those that follow one another together. */
        public List<Stretch> stretches() {
            List<Stretch> stretches = new ArrayList<>();
            for (LocalDate day : days) {
                Stretch last = stretches.isEmpty() ? null : stretches.getLast();
                if (last != null && last.last().plusDays(1).equals(day)) {
                    stretches.set(stretches.size() - 1, new Stretch(last.first(), day));
                } else {
                    stretches.add(new Stretch(day, day));
                }
            }
            return List.copyOf(stretches);
        }

        /** Whether a list was cut at its limit. */
        public boolean cut() {
            return issues.size() == MOST || files.size() == MOST;
        }
    }

    /** Days that follow one another, at least one. */
    record Stretch(LocalDate first, LocalDate last) {

        public long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /** The month of the first day, as in an address. */
        public YearMonth month() {
            return YearMonth.from(first);
        }
    }

    /** An issue without some of its pages. */
    record Incomplete(LocalDate date, int held, List<Integer> missing) {}

    /**
     * A file that could not be read.
     *
     * @param name without its folders
     * @param reason message key without its {@code ingest.reason.} prefix
     * @param detail what the message is filled with
     */
    record Unreadable(String name, String reason, @Nullable String detail, Instant seen) {}

    Optional<Gaps> gaps(String paper, int year) {
        return calendars
                .calendar(paper, year)
                .map(calendar ->
                        new Gaps(calendar, calendar.missingDays(), incomplete(paper, year), unreadable(paper, year)));
    }

    private List<Incomplete> incomplete(String paper, int year) {
        return jdbc.sql(
                        """
                        select i.date_issued, count(distinct p.id) as held,
                               array(select number from generate_series(1, least(max(p.number), :highest)) number
                                     except select q.number from page q where q.issue_id = i.id
                                     order by 1) as missing
                        from issue i
                        join newspaper n on n.id = i.newspaper_id
                        join page p on p.issue_id = i.id
                        where n.code = :paper and i.date_issued between :from and :to
                        group by i.id
                        having max(p.number) is not null
                           and least(max(p.number), :highest) > count(distinct p.number) filter (where p.number between 1 and :highest)
                        order by i.date_issued
                        limit :most
                        """)
                .param("paper", paper)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .param("highest", HIGHEST_PAGE)
                .param("most", MOST)
                .query((row, number) -> new Incomplete(
                        row.getObject("date_issued", LocalDate.class), row.getInt("held"), Arrays.asList((Integer[])
                                row.getArray("missing").getArray())))
                .list();
    }

    /** Files whose name or folders speak of the paper and the year, and files of the paper that speak of no year. */
    private List<Unreadable> unreadable(String paper, int year) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (t.path) t.path, t.status, t.reason, t.detail, t.finished_at
                            from import_item t
                            join import_run r on r.id = t.run_id
                            where (r.paper = :paper or t.path ~ ('(^|[^A-Za-z0-9])' || :paper || '([^A-Za-z0-9]|$)'))
                              and (t.path like '%' || :year || '%' or t.path !~ '(19|20)[0-9]{2}')
                            order by t.path, t.id desc) last
                        where status = 'REJECTED'
                        order by path
                        limit :most
                        """)
                .param("paper", paper)
                .param("year", String.valueOf(year))
                .param("most", MOST)
                .query((row, number) -> new Unreadable(
                        row.getString("path").replaceFirst("^.*[/\\\\]", ""),
                        row.getString("reason"),
                        row.getString("detail"),
                        row.getTimestamp("finished_at").toInstant()))
                .list();
    }
}
