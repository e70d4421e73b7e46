package org.jiuwen.people.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.archive.Quotation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What articles say of a person's posts: counted month by month in the database, and of each post the first and the last place,
 * so that one who is named in thousands of articles costs no more than another.
 */
@Repository
public class PostQueries {

    private static final int MOST_MONTHS = 4000;
    private static final int MOST_SOURCES = 150;

    /** Of each title and kind the first and the last place, those of the most frequent titles first. */
    private static final String ENDS =
            """
            select k.id from (
                select o.id, count(*) over (partition by o.title) as times,
                       row_number() over (partition by o.title, o.kind order by o.dated nulls last, o.id) as up,
                       row_number() over (partition by o.title, o.kind order by o.dated desc nulls last, o.id desc) as down
                from position o where o.person_id = :person) k
            where k.up = 1 or k.down = 1
            order by k.times desc, k.id limit :most
            """;

    private final JdbcClient jdbc;

    PostQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The posts of a person, by his key, in the order of their first evidence. */
    public List<Post> posts(long person) {
        return PostHistory.of(said(person), sources(person, texts(person)));
    }

    private List<PostHistory.Said> said(long person) {
        return jdbc.sql(
                        """
                        select o.title, o.kind, min(o.dated) as first, max(o.dated) as last, count(*) as times
                        from position o where o.person_id = :person
                        group by o.title, o.kind, date_trunc('month', o.dated)
                        order by first nulls last, o.title limit :most
                        """)
                .param("person", person)
                .param("most", MOST_MONTHS)
                .query((row, number) -> new PostHistory.Said(
                        row.getString("title"),
                        PositionKind.valueOf(row.getString("kind")),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getInt("times")))
                .list();
    }

    /** Each page file is sent and decoded once, even when it gives several posts. */
    private Map<Long, String> texts(long person) {
        Map<Long, String> texts = new HashMap<>();
        jdbc.sql("select f.id, f.bytes, f.charset from page_file f where f.id in ("
                        + "select a.page_file_id from position o join article a on a.id = o.article_id where o.id in ("
                        + ENDS + "))")
                .param("person", person)
                .param("most", MOST_SOURCES)
                .query(row -> {
                    texts.put(row.getLong("id"), PageFile.decode(row.getBytes("bytes"), row.getString("charset")));
                });
        return texts;
    }

    private List<Post.Source> sources(long person, Map<Long, String> texts) {
        return jdbc.sql("select "
                        + PagePlace.COLUMNS
                        + """
                        , o.title, o.kind, o.dated, o.evidence_start, o.evidence_end, a.slug as article,
                          a.title as headline, a.event_date, f.id as file_id, f.sequence as file
                        from position o
                        join article a on a.id = o.article_id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where o.id in (
                        """
                        + ENDS
                        + ") order by o.dated nulls last, a.id, o.evidence_start")
                .param("person", person)
                .param("most", MOST_SOURCES)
                .query((row, number) -> source(row, texts.get(row.getLong("file_id"))))
                .list();
    }

    private static Post.Source source(ResultSet row, @Nullable String text) throws SQLException {
        PagePlace place = PagePlace.of(row);
        return new Post.Source(
                row.getString("title"),
                PositionKind.valueOf(row.getString("kind")),
                row.getObject("dated", LocalDate.class),
                "TEXT".equals(row.getString("date_origin")),
                row.getString("article"),
                row.getString("headline"),
                place,
                text == null
                        ? null
                        : Quotation.of(
                                text,
                                row.getInt("evidence_start"),
                                row.getInt("evidence_end"),
                                place,
                                row.getInt("file")));
    }
}
