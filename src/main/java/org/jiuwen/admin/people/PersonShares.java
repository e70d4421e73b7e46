package org.jiuwen.admin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What would go to the other one, and what would stay, if a person were split. */
@Repository
class PersonShares {

    private static final int SHOWN = 8;

    private static final String ARTICLES =
            """
            from article a join person x on x.slug = :slug
            where a.id in (select m.article_id from mention m where m.person_id = x.id)
              and (a.slug = any(:articles)
                   or exists (select from position o
                              where o.article_id = a.id and o.person_id = x.id and o.title = any(:posts))) = :going
            """;

    private final JdbcClient jdbc;

    PersonShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of the two parts.
     *
     * @param posts that its articles give him
     * @param reports the newest of its articles
     */
    record Share(
            int articles,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            List<String> posts,
            List<PersonSketch.Report> reports) {}

    /**
     * A part of what a person has.
     *
     * @param going the part that was chosen, else the other
     */
    Share share(String slug, Collection<String> posts, Collection<String> articles, boolean going) {
        String[] titles = posts.toArray(String[]::new);
        String[] slugs = articles.toArray(String[]::new);
        return jdbc.sql(
                        """
                        select count(*) as articles, min(k.date_issued) as first, max(k.date_issued) as last,
                               array(select o.title from position o join person x on x.id = o.person_id and x.slug = :slug
                                     where o.article_id = any(array_agg(k.id))
                                     group by o.title order by count(*) desc, o.title limit 12) as posts
                        from (select a.id, a.date_issued
                        """
                                + ARTICLES + ") k")
                .param("slug", slug)
                .param("posts", titles)
                .param("articles", slugs)
                .param("going", going)
                .query((row, number) -> new Share(
                        row.getInt("articles"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        strings(row, "posts"),
                        reports(slug, titles, slugs, going)))
                .single();
    }

    private List<PersonSketch.Report> reports(String slug, String[] titles, String[] slugs, boolean going) {
        return jdbc.sql(
                        "select " + PagePlace.COLUMNS
                                + """
                        , k.slug as article, k.title, k.lead, k.posts
                        from (select a.id, a.slug, a.title, left(a.body, 60) as lead, a.page_id, a.date_issued,
                                     array(select distinct o.title from position o
                                           where o.article_id = a.id and o.person_id = x.id) as posts
                        """
                                + ARTICLES
                                + """
                              order by a.date_issued desc nulls last, a.id limit :shown) k
                        join page p on p.id = k.page_id
                        join newspaper n on n.id = p.newspaper_id
                        order by k.date_issued desc nulls last, k.id
                        """)
                .param("slug", slug)
                .param("posts", titles)
                .param("articles", slugs)
                .param("going", going)
                .param("shown", SHOWN)
                .query((row, number) -> new PersonSketch.Report(
                        row.getString("article"),
                        row.getString("title"),
                        row.getString("lead").replace('\n', ' '),
                        PagePlace.of(row),
                        strings(row, "posts")))
                .list();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
