package org.jiuwen.drafts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.drafts.FormulationCheck.KnownFormulation;
import org.jiuwen.drafts.MeetingCheck.KnownMeeting;
import org.jiuwen.drafts.PeopleCheck.Near;
import org.jiuwen.search.spelling.NearNames;
import org.jiuwen.text.Folding;
import org.jiuwen.text.Pinyin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriUtils;

/** What the archive knows of the names in a draft, in one statement for each kind, however many names there are. */
@Repository
class DraftQueries {

    private static final int MOST_ALIKE = 400;

    /** {@code x} is whose post it is, {@code q} whom the name belongs to: the same, or one who was merged into him. */
    private static final String POSTS =
            """
            select distinct on (q.name, x.id, o.title, o.kind) x.slug, q.name, o.title, o.kind, o.dated as day,
                   o.evidence as printed, o.evidence_start as span_start, o.evidence_end as span_end, f.sequence as file,
                   min(o.dated) over post as first, count(*) over post as times,
            """
                    + PagePlace.COLUMNS
                    + """
                    from position o
                    join person x on x.id = o.person_id
                    join person q on q.id = x.id or q.moved_to_id = x.id
                    join article a on a.id = o.article_id
                    """
                    + Print.JOINS;

    private static final String LAST_FIRST =
            """
            window post as (partition by q.name, x.id, o.title, o.kind)
            order by q.name, x.id, o.title, o.kind, o.dated desc nulls last, o.id desc
            """;

    private final JdbcClient jdbc;

    DraftQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of the archive that stand in a text, of those to whom it gives posts. */
    List<String> namesIn(String text) {
        return jdbc.sql(
                        """
                        select distinct x.name from person x
                        where position(x.name in :text) > 0 and char_length(x.name) > 1
                          and exists (select 1 from position o where o.person_id = coalesce(x.moved_to_id, x.id))
                        """)
                .param("text", text)
                .query(String.class)
                .list();
    }

    /** Which of these the archive gives somebody as a title. */
    Set<String> printedTitles(Collection<String> titles) {
        return titles.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select distinct title from position where title = any(:titles)")
                        .param("titles", titles.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /** All posts of everybody with one of these names. */
    List<KnownPost> postsOf(Collection<String> names) {
        return jdbc.sql(POSTS + " where q.name = any(:names) " + LAST_FIRST)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> post(row))
                .list();
    }

    /** Everybody who is given one of these titles. */
    List<KnownPost> holders(Collection<String> titles) {
        return jdbc.sql(POSTS + " where o.title = any(:titles) and q.id = x.id " + LAST_FIRST)
                .param("titles", titles.toArray(String[]::new))
                .query((row, number) -> post(row))
                .list();
    }

    private static KnownPost post(ResultSet row) throws SQLException {
        return new KnownPost(
                row.getString("slug"),
                row.getString("name"),
                row.getString("title"),
                PositionKind.valueOf(row.getString("kind")),
                row.getObject("first", LocalDate.class),
                row.getInt("times"),
                Print.of(row));
    }

    /** For each of the names that the archive has, where it names somebody so last. */
    Map<String, Print> mentions(Collection<String> names) {
        Map<String, Print> last = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (q.name) q.name, m.form as printed, a.date_issued as day,
                               m.span_start, m.span_end, f.sequence as file,
                        """
                                + PagePlace.COLUMNS
                                + """
                                from person q
                                join mention m on m.person_id = coalesce(q.moved_to_id, q.id)
                                join article a on a.id = m.article_id
                                """
                                + Print.JOINS
                                + " where q.name = any(:names) order by q.name, a.date_issued desc nulls last, m.id desc")
                .param("names", names.toArray(String[]::new))
                .query(row -> {
                    last.put(row.getString("name"), Print.of(row));
                });
        return last;
    }

    /** For each of these names, which the archive has not, the people whose names look or sound alike, the most named first. */
    Map<String, List<Near>> near(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        record Alike(String slug, String name, int articles) {}
        List<Alike> alike = jdbc.sql(
                        """
                        select x.slug, x.name, count(distinct m.article_id) as articles
                        from person x join mention m on m.person_id = x.id
                        where x.pinyin = any(:sounds) or x.name like any(:patterns)
                        group by x.id order by articles desc, x.id limit :most
                        """)
                .param(
                        "sounds",
                        names.stream().map(name -> Pinyin.ofName(name).full()).toArray(String[]::new))
                .param(
                        "patterns",
                        names.stream().flatMap(name -> patterns(name).stream()).toArray(String[]::new))
                .param("most", MOST_ALIKE)
                .query(Alike.class)
                .list();
        Set<String> found = new LinkedHashSet<>();
        Map<String, List<Alike>> near = new HashMap<>();
        for (String name : names) {
            List<Alike> own = alike.stream()
                    .filter(one -> NearNames.near(Folding.fold(name), one.name()))
                    .toList();
            near.put(name, own);
            own.forEach(one -> found.add(one.name()));
        }
        List<KnownPost> posts = found.isEmpty() ? List.of() : postsOf(found);
        Map<String, List<Near>> result = new HashMap<>();
        near.forEach((name, own) -> result.put(
                name,
                own.stream()
                        .map(one -> new Near(
                                one.slug,
                                one.name,
                                one.articles,
                                posts.stream()
                                        .filter(post -> post.slug().equals(one.slug))
                                        .toList()))
                        .toList()));
        return result;
    }

    /** The name with any character in the place of each of its own. */
    private static List<String> patterns(String name) {
        List<String> patterns = new ArrayList<>();
        String plain = name.replace("\\", "").replace("%", "").replace("_", "");
        for (int i = 0; i < plain.length(); i++) {
            patterns.add(plain.substring(0, i) + "_" + plain.substring(i + 1));
        }
        return patterns;
    }

    /** The meetings of these names, and the numbered ones of these series. */
    List<KnownMeeting> meetings(Collection<String> names, Collection<String> series) {
        return jdbc.sql(
                        """
                        select distinct on (m.id) m.slug, m.name, s.name as series, m.term, m.session,
                               min(r.held_on) filter (where r.role = 'REPORTED') over (partition by m.id) as held_on,
                               coalesce(r.held_on, a.date_issued) as day, coalesce(e.form, m.name) as printed,
                               coalesce(e.span_start, 0) as span_start, coalesce(e.span_end, 0) as span_end,
                               f.sequence as file,
                        """
                                + PagePlace.COLUMNS
                                + """
                                from meeting m
                                left join meeting_series s on s.id = m.series_id
                                join meeting_report r on r.meeting_id = m.id
                                left join lateral (select * from meeting_mention e where e.report_id = r.id
                                                   order by e.span_start limit 1) e on true
                                join article a on a.id = r.article_id
                                """
                                + Print.JOINS
                                + """
                                where m.name = any(:names)
                                   or (s.name = any(:series) and m.session is not null and r.role = 'REPORTED')
                                order by m.id, r.role = 'REPORTED' desc, a.date_issued desc nulls last, r.id desc
                                """)
                .param("names", names.toArray(String[]::new))
                .param("series", series.toArray(String[]::new))
                .query((row, number) -> new KnownMeeting(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("series"),
                        row.getObject("term", Integer.class),
                        row.getObject("session", Integer.class),
                        row.getObject("held_on", LocalDate.class),
                        Print.of(row)))
                .list();
    }

    /**
     * The formulations that are quoted in a draft, those one character away from them that are established, and the established ones
     * that stand in it without quotation marks.
     */
    List<KnownFormulation> formulations(String text, Collection<String> quoted) {
        return jdbc.sql(
                        """
                        with wanted as (
                            select f.text, count(*) as articles
                            from formulation f group by f.text
                            having f.text = any(:quoted)
                                or (count(*) >= :established and char_length(f.text) > 2
                                    and (position(f.text in :draft) > 0 or f.text like any(:patterns))))
                        select distinct on (w.text) w.text, w.articles, a.date_issued as day, a.slug,
                        """
                                + PagePlace.COLUMNS
                                + """
                                from wanted w
                                join formulation q on q.text = w.text
                                join article a on a.id = q.article_id
                                """
                                + Print.JOINS
                                + " order by w.text, a.date_issued desc nulls last, a.id desc")
                .param("quoted", quoted.toArray(String[]::new))
                .param("draft", text)
                .param("established", FormulationCheck.ESTABLISHED)
                .param(
                        "patterns",
                        quoted.stream()
                                .filter(phrase -> phrase.length() > 2)
                                .flatMap(phrase -> patterns(phrase).stream())
                                .toArray(String[]::new))
                .query((row, number) -> formulation(row))
                .list();
    }

    /** Its place is where the article's page marks the phrase. */
    private static KnownFormulation formulation(ResultSet row) throws SQLException {
        String text = row.getString("text");
        Print last = new Print(
                text,
                row.getObject("day", LocalDate.class),
                PagePlace.of(row),
                "/articles/" + row.getString("slug") + "?q="
                        + UriUtils.encode('"' + text + '"', StandardCharsets.UTF_8));
        return new KnownFormulation(text, row.getInt("articles"), last);
    }
}
