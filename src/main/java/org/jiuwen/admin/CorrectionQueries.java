package org.jiuwen.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jiuwen.archive.CorrectedField;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people put right: where, when, from what to what, and who. */
@Repository
class CorrectionQueries {

    private final JdbcClient jdbc;

    CorrectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One correction.
     *
     * @param article the article's slug and {@code title} its headline; null when it is a page that was corrected
     * @param withdrawnAt null while the correction holds
     */
    record Row(
            long id,
            CorrectedField field,
            @Nullable String oldValue,
            @Nullable String newValue,
            String by,
            @Nullable ZonedDateTime at,
            @Nullable ZonedDateTime withdrawnAt,
            String paper,
            @Nullable LocalDate date,
            String slot,
            @Nullable String article,
            @Nullable String title,
            String path) {}

    long count(boolean withdrawnToo) {
        return jdbc.sql("select count(*) from correction where :all or withdrawn_at is null")
                .param("all", withdrawnToo)
                .query(Long.class)
                .single();
    }

    List<Row> corrections(boolean withdrawnToo, Pagination pagination) {
        return jdbc.sql(
                        """
                        select c.id, c.field, c.old_value, c.new_value, u.name as by, c.corrected_at, c.withdrawn_at,
                               n.code, i.date_issued, p.slot, a.slug, a.title,
                               (select f.path from page_file f where f.page_id = p.id order by f.sequence limit 1) as path
                        from correction c
                        join user_account u on u.id = c.corrected_by
                        join page p on p.id = c.page_id
                        join newspaper n on n.id = p.newspaper_id
                        left join issue i on i.id = p.issue_id
                        left join article a on a.id = c.article_id
                        where :all or c.withdrawn_at is null
                        order by c.corrected_at desc, c.id desc
                        limit :size offset :offset
                        """)
                .param("all", withdrawnToo)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> row(row))
                .list();
    }

    boolean exists(long id) {
        return jdbc.sql("select exists (select from correction where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                CorrectedField.valueOf(row.getString("field")),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getString("by"),
                Times.at(row, "corrected_at"),
                Times.at(row, "withdrawn_at"),
                row.getString("code"),
                row.getObject("date_issued", LocalDate.class),
                row.getString("slot"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("path"));
    }
}
