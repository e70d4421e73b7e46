package org.jiuwen.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiuwen.archive.Headline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers, their years and months: which days are held. Every question is a fixed number of statements. */
@Repository
class CalendarQueries {

    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One year of a paper. */
    record Year(int year, int issues, int pages) {}

    /**
     * A newspaper with what is held of it.
     *
     * @param publishes as {@code newspaper.yml} writes it, may be null
     * @param first date of the first issue held, null when there is none
     * @param last date of the last issue held, null when there is none
     */
    record Paper(
            String code,
            String name,
            @Nullable String city,
            @Nullable String province,
            @Nullable String publishes,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<Year> years) {

        /** Whether the date lies between the first and the last issue held. */
        boolean spans(LocalDate date) {
            return first != null && last != null && !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** All papers with their years. */
    List<Paper> papers() {
        Map<String, List<Year>> years = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select n.code, extract(year from i.date_issued)::int as year,
                               count(distinct i.id) as issues, count(*) as pages
                        from issue i
                        join newspaper n on n.id = i.newspaper_id
                        join page p on p.issue_id = i.id
                        group by 1, 2
                        order by 1, 2 desc
                        """)
                .query(row -> {
                    years.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                            .add(new Year(row.getInt("year"), row.getInt("issues"), row.getInt("pages")));
                });
        return jdbc.sql(
                        """
                        select n.code, n.name, n.city, n.province, n.publishes, held.first, held.last
                        from newspaper n
                        left join lateral (
                            select min(i.date_issued) as first, max(i.date_issued) as last
                            from issue i
                            where i.newspaper_id = n.id and exists (select 1 from page p where p.issue_id = i.id)) held
                          on true
                        order by n.name
                        """)
                .query((row, number) -> new Paper(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("city"),
                        row.getString("province"),
                        row.getString("publishes"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        List.copyOf(years.getOrDefault(row.getString("code"), List.of()))))
                .list();
    }

    Optional<Paper> paper(String code) {
        return papers().stream().filter(paper -> paper.code().equals(code)).findFirst();
    }

    /** The calendar of a year that has an issue; any other year of the paper has none. */
    Optional<YearCalendar> calendar(String paper, int year) {
        return paper(paper)
                .filter(known -> known.years().stream().anyMatch(other -> other.year() == year))
                .map(known -> YearCalendar.of(
                        known, year, pagesByDay(paper, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    private Map<LocalDate, Integer> pagesByDay(String paper, LocalDate first, LocalDate last) {
        Map<LocalDate, Integer> pages = new TreeMap<>();
        jdbc.sql(
                        """
                        select i.date_issued, count(*) as pages
                        from issue i
                        join newspaper n on n.id = i.newspaper_id
                        join page p on p.issue_id = i.id
                        where n.code = :paper and i.date_issued between :from and :to
                        group by 1
                        """)
                .param("paper", paper)
                .param("from", first)
                .param("to", last)
                .query(row -> {
                    pages.put(row.getObject("date_issued", LocalDate.class), row.getInt("pages"));
                });
        return pages;
    }

    /** The calendar of a month of a year that has an issue. */
    Optional<MonthCalendar> month(String paper, YearMonth month) {
        return paper(paper)
                .filter(known -> known.years().stream().anyMatch(year -> year.year() == month.getYear()))
                .map(known -> MonthCalendar.of(
                        known, month, pagesByDay(paper, month.atDay(1), month.atEndOfMonth()), leads(paper, month)));
    }

    /** What each issue of the month leads with: the first headline of its first page. */
    private Map<LocalDate, MonthCalendar.Lead> leads(String paper, YearMonth month) {
        Map<LocalDate, MonthCalendar.Lead> leads = new TreeMap<>();
        jdbc.sql(
                        """
                        select distinct on (i.date_issued) i.date_issued, a.slug, a.kicker, a.title, a.deck
                        from issue i
                        join newspaper n on n.id = i.newspaper_id
                        join page p on p.issue_id = i.id
                        join article a on a.page_id = p.id
                        where n.code = :paper and i.date_issued between :from and :to and a.title is not null
                        order by i.date_issued, p.number nulls last, p.id, a.sequence
                        """)
                .param("paper", paper)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(row -> {
                    leads.put(
                            row.getObject("date_issued", LocalDate.class),
                            new MonthCalendar.Lead(row.getString("slug"), Headline.of(row)));
                });
        return leads;
    }
}
