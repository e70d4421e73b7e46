package org.jiuwen.admin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.jiuwen.archive.PositionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database for people as an editor compares them; a fixed number of statements each, whatever there is of them. */
@Repository
class PersonSketches {

    private static final int MOST_POSTS = 40;
    private static final int MOST_LIKE = 20;

    private final JdbcClient jdbc;

    PersonSketches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who may be the same. */
    record Like(String slug, String name, int namesake, @Nullable String post, int articles) {}

    /** The person of an address, an old one too; of a name when only one has it; empty when there is none. */
    Optional<String> find(String asked) {
        if (asked.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String slug = asked.strip().replaceFirst("^.*/people/", "").replaceFirst("[?#/].*$", "");
        return jdbc.sql(
                        """
                        with recursive led as (
                            select x.id, x.slug, x.moved_to_id from person x
                            where x.slug = :slug
                               or x.id = (select r.person_id from slug_redirect r where r.kind = 'PERSON' and r.old_slug = :slug)
                               or (x.name = :slug and x.moved_to_id is null
                                   and (select count(*) from person y where y.name = :slug and y.moved_to_id is null) = 1)
                            union
                            select y.id, y.slug, y.moved_to_id from led join person y on y.id = led.moved_to_id
                        )
                        select slug from led where moved_to_id is null limit 1
                        """)
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** One person with a portion of his articles; the slug is one that {@link #find} gave. */
    PersonSketch sketch(String slug, Pagination articles) {
        return jdbc.sql(
                        """
                        select x.id, x.slug, x.name, x.namesake, x.apart, n.named, n.first, n.last, n.forms, n.papers
                        from person x left join lateral (
                            select count(distinct m.article_id) as named, min(a.date_issued) as first, max(a.date_issued) as last,
                                   array_agg(distinct m.form) as forms, array_agg(distinct p.name) as papers
                            from mention m join article a on a.id = m.article_id join newspaper p on p.id = a.newspaper_id
                            where m.person_id = x.id) n on true
                        where x.slug = :slug
                        """)
                .param("slug", slug)
                .query((row, number) -> new PersonSketch(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getInt("namesake"),
                        row.getString("apart"),
                        row.getInt("named"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        strings(row, "forms"),
                        strings(row, "papers"),
                        posts(row.getLong("id")),
                        articles(row.getLong("id"), articles)))
                .single();
    }

    private List<PersonSketch.Post> posts(long person) {
        return jdbc.sql(
                        "select k.*, " + PagePlace.COLUMNS
                                + """
                        , o.evidence, o.evidence_start, o.evidence_end, f.sequence as file
                        from (select title, kind, count(*) as times, min(dated) as first, max(dated) as last, max(id) as id
                              from position where person_id = :person group by title, kind
                              order by times desc, first nulls last, title limit :most) k
                        join position o on o.id = k.id
                        join article a on a.id = o.article_id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        order by k.times desc, k.first nulls last, k.title
                        """)
                .param("person", person)
                .param("most", MOST_POSTS)
                .query((row, number) -> {
                    PagePlace place = PagePlace.of(row);
                    return new PersonSketch.Post(
                            row.getString("title"),
                            PositionKind.valueOf(row.getString("kind")),
                            row.getInt("times"),
                            row.getObject("first", LocalDate.class),
                            row.getObject("last", LocalDate.class),
                            row.getString("evidence"),
                            place,
                            place.address(
                                    row.getInt("file"), row.getInt("evidence_start"), row.getInt("evidence_end")));
                })
                .list();
    }

    private List<PersonSketch.Report> articles(long person, Pagination pagination) {
        return jdbc.sql(
                        "select " + PagePlace.COLUMNS
                                + """
                        , a.slug, a.title, left(a.body, 60) as lead,
                          array(select distinct o.title from position o
                                where o.article_id = a.id and o.person_id = :person) as posts
                        from article a
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where a.id in (select m.article_id from mention m where m.person_id = :person)
                        order by a.date_issued desc nulls last, a.id
                        limit :size offset :offset
                        """)
                .param("person", person)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> new PersonSketch.Report(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("lead").replace('\n', ' '),
                        PagePlace.of(row),
                        strings(row, "posts")))
                .list();
    }

    /** How many articles name both: two who stand side by side are hardly one. */
    int together(String slug, String other) {
        return jdbc.sql(
                        """
                        select count(*) from (
                            select m.article_id from mention m join person x on x.id = m.person_id where x.slug = :slug
                            intersect
                            select m.article_id from mention m join person x on x.id = m.person_id where x.slug = :other) both_named
                        """)
                .param("slug", slug)
                .param("other", other)
                .query(Integer.class)
                .single();
    }

    /** People who may be the same: namesakes, those whose name sounds alike or was suspected to be a misprint of his. */
    List<Like> like(String slug) {
        return jdbc.sql(
                        """
                        select y.slug, y.name, y.namesake, count(distinct m.article_id) as articles,
                               (select o.title from position o where o.person_id = y.id
                                order by o.dated desc nulls last, o.id desc limit 1) as post
                        from person x
                        join person y on y.id <> x.id and y.moved_to_id is null
                             and (y.name = x.name or y.pinyin = x.pinyin
                                  or y.name in (select s.printed from misprint s where s.suggestion = x.name)
                                  or y.name in (select s.suggestion from misprint s where s.printed = x.name))
                        left join mention m on m.person_id = y.id
                        where x.slug = :slug
                        group by x.id, y.id
                        order by (y.name = x.name) desc, articles desc, y.id
                        limit :most
                        """)
                .param("slug", slug)
                .param("most", MOST_LIKE)
                .query(Like.class)
                .list();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
