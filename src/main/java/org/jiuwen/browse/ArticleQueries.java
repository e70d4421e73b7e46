package org.jiuwen.browse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.MeetingRole;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.PositionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One article with its parts on other pages, its people and meetings, in a fixed number of statements. */
@Repository
class ArticleQueries {

    // A chain of jumps that a misreading made a circle must end.
    private static final int MOST_PARTS = 12;

    private final JdbcClient jdbc;
    private final DateEvidence.Parser parser;
    private final MisprintQueries misprints;

    ArticleQueries(JdbcClient jdbc, DateEvidence.Parser parser, MisprintQueries misprints) {
        this.jdbc = jdbc;
        this.parser = parser;
        this.misprints = misprints;
    }

    /**
     * Where an address leads.
     *
     * @param slug the article's own, where it begins
     * @param moved whether the address asked for is an old one
     */
    record Found(String slug, boolean moved) {}

    private record Row(
            long id,
            long page,
            String slug,
            int sequence,
            @Nullable String externalId,
            Headline headline,
            @Nullable String columnTitle,
            List<String> byline,
            String genre,
            @Nullable LocalDate eventDate,
            DateEvidence date,
            ArticleView.Part part) {

        Row with(ArticleView.Part marked) {
            return new Row(
                    id,
                    page,
                    slug,
                    sequence,
                    externalId,
                    headline,
                    columnTitle,
                    byline,
                    genre,
                    eventDate,
                    date,
                    marked);
        }
    }

    /** Finds the article of an address: one that continues another is read where that begins. */
    Optional<Found> find(String slug) {
        return jdbc.sql(
                        """
                        with recursive asked(id, moved) as (
                            select id, false from article where slug = :slug
                            union all
                            select article_id, true from slug_redirect where kind = 'ARTICLE' and old_slug = :slug
                        ),
                        begun(id, moved, step) as (
                            select id, moved, 0 from asked
                            union all
                            select a.id, b.moved, b.step + 1 from begun b join article a on a.continuation_id = b.id
                            where b.step < :most
                        )
                        select a.slug, b.moved from begun b join article a on a.id = b.id order by b.moved, b.step desc limit 1
                        """)
                .param("slug", slug)
                .param("most", MOST_PARTS)
                .query(Found.class)
                .optional();
    }

    /** Reads the article that begins under the slug. */
    Optional<ArticleView> article(String slug) {
        List<Row> unmarked = parts(slug);
        if (unmarked.isEmpty()) {
            return Optional.empty();
        }
        List<Long> ids = unmarked.stream().map(Row::id).toList();
        List<Row> rows = marked(unmarked, named(ids));
        Row first = rows.getFirst();
        return Optional.of(new ArticleView(
                first.slug(),
                first.externalId(),
                first.headline(),
                first.columnTitle(),
                rows.stream().flatMap(row -> row.byline().stream()).distinct().toList(),
                first.genre(),
                first.eventDate(),
                first.date(),
                rows.stream().map(Row::part).toList(),
                people(ids),
                positions(ids),
                meetings(ids),
                neighbour(first, -1),
                neighbour(first, 1)));
    }

    /** The suspected misprints come in one statement for the pages of all parts. */
    private List<Row> marked(List<Row> rows, Map<Long, List<Named>> named) {
        Map<Long, List<Misprint>> found =
                misprints.of(rows.stream().map(Row::page).distinct().toList());
        return rows.stream()
                .map(row -> row.with(row.part()
                        .with(found.getOrDefault(row.page(), List.of()), named.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    /** Where people and meetings are named, by part, in the order of the file; of two at one place the longer one comes first. */
    private Map<Long, List<Named>> named(List<Long> articles) {
        Map<Long, List<Named>> named = new HashMap<>();
        jdbc.sql(
                        """
                        select m.article_id, 'PERSON' as kind, s.slug, s.name, m.span_start, m.span_end
                        from mention m join person s on s.id = m.person_id
                        where m.article_id = any(:ids)
                        union all
                        select r.article_id, 'MEETING', t.slug, t.name, x.span_start, x.span_end
                        from meeting_mention x
                        join meeting_report r on r.id = x.report_id
                        join meeting t on t.id = r.meeting_id
                        where r.article_id = any(:ids)
                        order by span_start, span_end desc
                        """)
                .param("ids", ids(articles))
                .query(row -> {
                    named.computeIfAbsent(row.getLong("article_id"), article -> new ArrayList<>())
                            .add(new Named(
                                    Named.Kind.valueOf(row.getString("kind")),
                                    row.getString("slug"),
                                    row.getString("name"),
                                    row.getInt("span_start"),
                                    row.getInt("span_end")));
                });
        return named;
    }

    private List<Row> parts(String slug) {
        Map<Long, List<PageQueries.Range>> ranges = ranges(slug);
        return jdbc.sql(
                        chain()
                                + """
                        select a.*, f.sequence as file, p.name as page_name, p.date_confidence, p.date_evidence, p.date_against,
                               p.date_alternatives,
                        """
                                + PagePlace.COLUMNS
                                + """
                        from chain c
                        join article a on a.id = c.id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        order by c.step
                        """)
                .param("slug", slug)
                .param("most", MOST_PARTS)
                .query((row, number) -> row(row, ranges.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<PageQueries.Range>> ranges(String slug) {
        Map<Long, List<PageQueries.Range>> ranges = new HashMap<>();
        jdbc.sql(
                        chain()
                                + """
                        select g.article_id, g.sequence, g.source, g.body_start, g.body_end
                        from chain c
                        join paragraph g on g.article_id = c.id
                        order by c.step, g.sequence
                        """)
                .param("slug", slug)
                .param("most", MOST_PARTS)
                .query(row -> {
                    ranges.computeIfAbsent(row.getLong("article_id"), article -> new ArrayList<>())
                            .add(PageQueries.Range.of(row));
                });
        return ranges;
    }

    private static String chain() {
        return """
               with recursive chain(id, continuation_id, step) as (
                   select id, continuation_id, 0 from article where slug = :slug
                   union all
                   select a.id, a.continuation_id, c.step + 1 from chain c join article a on a.id = c.continuation_id
                   where c.step < :most
               )
               """;
    }

    private Row row(ResultSet row, List<PageQueries.Range> ranges) throws SQLException {
        String body = row.getString("body");
        ArticleView.Part part = new ArticleView.Part(
                row.getString("slug"),
                PagePlace.of(row),
                row.getString("page_name"),
                row.getInt("sequence") + 1,
                row.getInt("file"),
                row.getString("continues_from_mark"),
                row.getString("continues_on_mark"),
                row.getBoolean("truncated_start"),
                row.getBoolean("truncated_end"),
                ranges.stream().map(range -> range.of(body, List.of())).toList());
        return new Row(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getString("slug"),
                row.getInt("sequence"),
                row.getString("external_id"),
                Headline.of(row),
                row.getString("column_title"),
                Headline.lines(row, "byline"),
                row.getString("genre"),
                row.getObject("event_date", LocalDate.class),
                parser.date(
                        row.getDouble("date_confidence"),
                        row.getString("date_evidence"),
                        row.getString("date_against"),
                        row.getString("date_alternatives")),
                part);
    }

    private List<ArticleView.Person> people(List<Long> articles) {
        return jdbc.sql(
                        "select * from (select distinct on (m.person_id) "
                                + PagePlace.COLUMNS
                                + """
                        , s.slug as person, s.name, m.span_start, m.span_end, f.sequence as file,
                               array_position(:ids::bigint[], m.article_id) as part,
                               count(*) over person as mentions, bool_or(m.author) over person as author
                        from mention m
                        join person s on s.id = m.person_id
                        join article a on a.id = m.article_id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where m.article_id = any(:ids)
                        window person as (partition by m.person_id)
                        order by m.person_id, part, m.span_start) people
                        order by part, span_start
                        """)
                .param("ids", ids(articles))
                .query((row, number) -> new ArticleView.Person(
                        row.getString("person"),
                        row.getString("name"),
                        row.getInt("mentions"),
                        row.getBoolean("author"),
                        PagePlace.of(row)
                                .address(row.getInt("file"), row.getInt("span_start"), row.getInt("span_end"))))
                .list();
    }

    private List<ArticleView.Position> positions(List<Long> articles) {
        return jdbc.sql(
                        "select "
                                + PagePlace.COLUMNS
                                + """
                        , s.slug as person, s.name, o.title, o.kind, o.evidence, o.evidence_start, o.evidence_end, f.sequence as file
                        from position o
                        join person s on s.id = o.person_id
                        join article a on a.id = o.article_id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where o.article_id = any(:ids)
                        order by array_position(:ids::bigint[], o.article_id), o.evidence_start
                        """)
                .param("ids", ids(articles))
                .query((row, number) -> new ArticleView.Position(
                        row.getString("person"),
                        row.getString("name"),
                        row.getString("title"),
                        PositionKind.valueOf(row.getString("kind")),
                        row.getString("evidence"),
                        row.getInt("evidence_start"),
                        row.getInt("evidence_end"),
                        PagePlace.of(row)
                                .address(row.getInt("file"), row.getInt("evidence_start"), row.getInt("evidence_end"))))
                .list();
    }

    private List<ArticleView.Meeting> meetings(List<Long> articles) {
        return jdbc.sql(
                        """
                        select m.slug, m.name, min(r.part) as part, min(r.role) as role, min(r.held_on) as held_on
                        from meeting_report r
                        join meeting m on m.id = r.meeting_id
                        where r.article_id = any(:ids)
                        group by m.id
                        order by min(r.id)
                        """)
                .param("ids", ids(articles))
                .query((row, number) -> new ArticleView.Meeting(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("part"),
                        MeetingRole.valueOf(row.getString("role")),
                        row.getObject("held_on", LocalDate.class)))
                .list();
    }

    private ArticleView.@Nullable Neighbour neighbour(Row article, int step) {
        return jdbc.sql("select slug, title from article where page_id = :page and sequence = :sequence")
                .param("page", article.page())
                .param("sequence", article.sequence() + step)
                .query(ArticleView.Neighbour.class)
                .optional()
                .orElse(null);
    }

    private static Long[] ids(List<Long> articles) {
        return articles.toArray(Long[]::new);
    }
}
