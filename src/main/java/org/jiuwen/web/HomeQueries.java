package org.jiuwen.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the front page shows, each part by one bounded statement. */
@Repository
class HomeQueries {

    private static final int ON_THIS_DAY = 24;

    private final JdbcClient jdbc;

    HomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much the archive holds. */
    record Holdings(long issues, long pages, long articles, long people, long meetings, long waiting) {
        public boolean isEmpty() {
            return pages == 0;
        }
    }

    /** An article as the front page names it. */
    record Head(
            String slug, List<String> kicker, @Nullable String title, List<String> deck, String lead, LocalDate date) {}

    /** The first page of an issue with its articles, but not its captions, in printed order. */
    record FrontPage(String paper, String paperName, LocalDate date, String slot, List<Head> articles) {}

    Holdings holdings() {
        return jdbc.sql(
                        """
                        select (select count(*) from issue)                       as issues,
                               (select count(*) from page)                        as pages,
                               (select count(*) from article)                     as articles,
                               (select count(*) from person)                      as people,
                               (select count(*) from meeting)                     as meetings,
                               (select count(*) from page where issue_id is null) as waiting
                        """)
                .query(Holdings.class)
                .single();
    }

    Optional<FrontPage> newestFrontPage() {
        return jdbc.sql(
                        """
                        select p.id, n.code, n.name, i.date_issued, p.slot
                        from page p
                        join issue i on i.id = p.issue_id
                        join newspaper n on n.id = i.newspaper_id
                        where i.id = (select id from issue order by date_issued desc, id limit 1)
                        order by p.number nulls last, p.id
                        limit 1
                        """)
                .query((row, number) -> new FrontPage(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("date_issued", LocalDate.class),
                        row.getString("slot"),
                        articlesOf(row.getLong("id"))))
                .optional();
    }

    private List<Head> articlesOf(long page) {
        return jdbc.sql(
                        """
                        select slug, kicker, title, deck, left(body, 120) as lead, date_issued
                        from article
                        where page_id = :page and genre <> 'CAPTION'
                        order by sequence
                        limit 30
                        """)
                .param("page", page)
                .query((row, number) -> head(row))
                .list();
    }

    /** Articles printed on the same day of earlier years, the newest year first. */
    Map<Integer, List<Head>> onThisDay(LocalDate today) {
        List<Head> heads = jdbc.sql(
                        """
                        select slug, kicker, title, deck, left(body, 120) as lead, date_issued
                        from article
                        where date_issued in (
                            select date_issued from issue
                            where extract(month from date_issued) = :month
                              and extract(day from date_issued) = :day
                              and date_issued < :today)
                          and title is not null
                        order by date_issued desc, page_number nulls last, sequence
                        limit :most
                        """)
                .param("month", today.getMonthValue())
                .param("day", today.getDayOfMonth())
                .param("today", today)
                .param("most", ON_THIS_DAY)
                .query((row, number) -> head(row))
                .list();
        Map<Integer, List<Head>> years = new LinkedHashMap<>();
        heads.forEach(head -> years.computeIfAbsent(head.date().getYear(), year -> new ArrayList<>())
                .add(head));
        return years;
    }

    /** Pages held, by paper and month. */
    Map<String, Map<YearMonth, Integer>> pagesByMonth() {
        Map<String, Map<YearMonth, Integer>> papers = new TreeMap<>();
        jdbc.sql(
                        """
                        select n.code, date_trunc('month', i.date_issued)::date as month, count(*) as pages
                        from page p
                        join issue i on i.id = p.issue_id
                        join newspaper n on n.id = i.newspaper_id
                        group by 1, 2
                        order by 1, 2
                        """)
                .query(row -> {
                    papers.computeIfAbsent(row.getString("code"), code -> new TreeMap<>())
                            .put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("pages"));
                });
        return papers;
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("slug"),
                lines(row, "kicker"),
                row.getString("title"),
                lines(row, "deck"),
                row.getString("lead"),
                row.getObject("date_issued", LocalDate.class));
    }

    private static List<String> lines(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
