package org.jiuwen.browse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issues and the pages that wait for a day. Every question is a fixed number of statements, however much the archive holds. */
@Repository
class IssueQueries {

    // A number above this is a misreading and no reason to list every number below it.
    private static final int MOST_PAGES = 100;

    private final JdbcClient jdbc;

    IssueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page that waits for its day, with what it begins with. */
    record WaitingPage(PagePlace place, int articles, @Nullable String title) {}

    /** An issue in a list. */
    record IssueEntry(String paper, LocalDate date, int pages, int articles) {}

    /** An article as its page's list names it. */
    record Head(String slug, int number, Headline headline, String genre, String lead) {}

    /** A page of an issue. */
    record IssuePage(PagePlace place, @Nullable String name, List<Head> articles) {}

    /**
     * One issue.
     *
     * @param missingPages numbers up to the highest one held that are not there
     */
    record IssueView(
            String paper,
            String paperName,
            LocalDate date,
            List<IssuePage> pages,
            List<Integer> missingPages,
            @Nullable LocalDate previous,
            @Nullable LocalDate next) {}

    long countWaiting() {
        return jdbc.sql("select count(*) from page where issue_id is null")
                .query(Long.class)
                .single();
    }

    /** Pages 日期不详, by paper. */
    List<WaitingPage> waiting(Pagination pagination) {
        return jdbc.sql(
                        "select " + PagePlace.COLUMNS
                                + """
                        , count(a.id) as articles, (array_agg(a.title order by a.sequence) filter (where a.title is not null))[1] as title
                        from page p
                        join newspaper n on n.id = p.newspaper_id
                        left join article a on a.page_id = p.id
                        where p.issue_id is null
                        group by p.id, n.id
                        order by n.name, p.slot
                        limit :size offset :offset
                        """)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) ->
                        new WaitingPage(PagePlace.of(row), row.getInt("articles"), row.getString("title")))
                .list();
    }

    long countIssues(@Nullable String paper, @Nullable Integer year) {
        return jdbc.sql(
                        """
                        select count(*)
                        from issue i
                        join newspaper n on n.id = i.newspaper_id
                        where (:paper::text is null or n.code = :paper)
                          and (:year::int is null or extract(year from i.date_issued) = :year)
                          and exists (select 1 from page p where p.issue_id = i.id)
                        """)
                .param("paper", paper)
                .param("year", year)
                .query(Long.class)
                .single();
    }

    /** Issues by date, the oldest first. */
    List<IssueEntry> issues(@Nullable String paper, @Nullable Integer year, Pagination pagination) {
        return jdbc.sql(
                        """
                        select n.code, i.date_issued, count(distinct p.id) as pages, count(a.id) as articles
                        from issue i
                        join newspaper n on n.id = i.newspaper_id
                        join page p on p.issue_id = i.id
                        left join article a on a.page_id = p.id
                        where (:paper::text is null or n.code = :paper)
                          and (:year::int is null or extract(year from i.date_issued) = :year)
                        group by n.code, i.date_issued
                        order by i.date_issued, n.code
                        limit :size offset :offset
                        """)
                .param("paper", paper)
                .param("year", year)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> new IssueEntry(
                        row.getString("code"),
                        row.getObject("date_issued", LocalDate.class),
                        row.getInt("pages"),
                        row.getInt("articles")))
                .list();
    }

    /** The issue of a day with its pages and their headlines. */
    Optional<IssueView> issue(String paper, LocalDate date) {
        Map<Long, List<Head>> heads = headsByPage(paper, date);
        List<IssuePage> pages = jdbc.sql(
                        "select p.id, p.name, " + PagePlace.COLUMNS
                                + """
                        from page p
                        join issue i on i.id = p.issue_id
                        join newspaper n on n.id = i.newspaper_id
                        where n.code = :paper and i.date_issued = :date
                        order by p.number nulls last, p.slot
                        """)
                .param("paper", paper)
                .param("date", date)
                .query((row, number) -> new IssuePage(
                        PagePlace.of(row), row.getString("name"), heads.getOrDefault(row.getLong("id"), List.of())))
                .list();
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Neighbours neighbours = neighbours(paper, date);
        return Optional.of(new IssueView(
                paper,
                pages.getFirst().place().paperName(),
                date,
                pages,
                gaps(pages),
                neighbours.previous(),
                neighbours.next()));
    }

    private Map<Long, List<Head>> headsByPage(String paper, LocalDate date) {
        Map<Long, List<Head>> heads = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select a.page_id, a.slug, a.sequence, a.kicker, a.title, a.deck, a.genre, left(a.body, 60) as lead
                        from article a
                        join page p on p.id = a.page_id
                        join issue i on i.id = p.issue_id
                        join newspaper n on n.id = i.newspaper_id
                        where n.code = :paper and i.date_issued = :date
                        order by a.page_id, a.sequence
                        """)
                .param("paper", paper)
                .param("date", date)
                .query(row -> {
                    heads.computeIfAbsent(row.getLong("page_id"), page -> new ArrayList<>())
                            .add(head(row));
                });
        return heads;
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString("slug"),
                row.getInt("sequence") + 1,
                Headline.of(row),
                row.getString("genre"),
                row.getString("lead").replace('\n', ' '));
    }

    private record Neighbours(@Nullable LocalDate previous, @Nullable LocalDate next) {}

    private Neighbours neighbours(String paper, LocalDate date) {
        return jdbc.sql(
                        """
                        select max(i.date_issued) filter (where i.date_issued < :date) as previous,
                               min(i.date_issued) filter (where i.date_issued > :date) as next
                        from issue i
                        join newspaper n on n.id = i.newspaper_id
                        where n.code = :paper and exists (select 1 from page p where p.issue_id = i.id)
                        """)
                .param("paper", paper)
                .param("date", date)
                .query((row, number) -> new Neighbours(
                        row.getObject("previous", LocalDate.class), row.getObject("next", LocalDate.class)))
                .single();
    }

    private static List<Integer> gaps(List<IssuePage> pages) {
        List<Integer> held = pages.stream()
                .map(page -> page.place().number())
                .filter(number -> number != null)
                .toList();
        List<Integer> gaps = new ArrayList<>();
        int highest = Math.min(
                MOST_PAGES, held.stream().mapToInt(Integer::intValue).max().orElse(0));
        for (int number = 1; number < highest; number++) {
            if (!held.contains(number)) {
                gaps.add(number);
            }
        }
        return List.copyOf(gaps);
    }
}
