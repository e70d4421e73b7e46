package org.jiuwen.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suspected misprints that nobody has decided about, the newest first. */
@Repository
class MisprintList {

    private final JdbcClient jdbc;

    MisprintList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One suspicion.
     *
     * @param before characters before the printed ones, {@code after} those behind
     * @param reason message key without {@code reader.reason.}
     * @param percent how sure, whole percents
     * @param address where it is marked on its page
     */
    record Row(
            long id,
            String before,
            String printed,
            String after,
            String suggestion,
            String evidence,
            String reason,
            int percent,
            PagePlace place,
            String address) {}

    long count() {
        return jdbc.sql("select count(*) from misprint where state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    boolean exists(long id) {
        return jdbc.sql("select exists (select from misprint where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<Row> open(Pagination pagination) {
        return jdbc.sql(
                        "select m.*, " + PagePlace.COLUMNS
                                + """
                        from misprint m
                        join page p on p.id = m.page_id
                        join newspaper n on n.id = p.newspaper_id
                        where m.state = 'OPEN'
                        order by m.noted_at desc, m.id desc
                        limit :size offset :offset
                        """)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String context = row.getString("context");
        int middle = context.indexOf('\t');
        PagePlace place = PagePlace.of(row);
        return new Row(
                row.getLong("id"),
                context.substring(0, Math.max(0, middle)),
                row.getString("printed"),
                context.substring(middle + 1),
                row.getString("suggestion"),
                row.getString("evidence"),
                row.getString("reason"),
                (int) Math.min(99, Math.round(row.getDouble("score") * 100)),
                place,
                place.address(0, row.getInt("span_start"), row.getInt("span_end")));
    }
}
