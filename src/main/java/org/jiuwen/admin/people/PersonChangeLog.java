package org.jiuwen.admin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What editors changed of who is who, the newest first. */
@Repository
class PersonChangeLog {

    private static final ZoneId NEWSROOM = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    PersonChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One change.
     *
     * @param articles how many articles were chosen by hand
     * @param withdrawnAt null while it holds
     */
    record Row(
            long id,
            String kind,
            String slug,
            String name,
            int namesake,
            String otherSlug,
            String otherName,
            int otherNamesake,
            List<String> titles,
            int articles,
            String by,
            ZonedDateTime at,
            @Nullable String withdrawnBy,
            @Nullable ZonedDateTime withdrawnAt) {}

    long count() {
        return jdbc.sql("select count(*) from person_change").query(Long.class).single();
    }

    boolean exists(long id) {
        return jdbc.sql("select exists (select from person_change where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<Row> changes(Pagination pagination) {
        return jdbc.sql(
                        """
                        select c.id, c.kind, c.titles, c.changed_at, c.withdrawn_at, u.name as by, w.name as withdrawn_by,
                               x.slug, x.name, x.namesake, y.slug as other_slug, y.name as other_name,
                               y.namesake as other_namesake,
                               (select count(*) from person_change_article z where z.change_id = c.id) as articles
                        from person_change c
                        join person x on x.id = c.person_id
                        join person y on y.id = c.other_id
                        join user_account u on u.id = c.changed_by
                        left join user_account w on w.id = c.withdrawn_by
                        order by c.id desc limit :size offset :offset
                        """)
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("slug"),
                row.getString("name"),
                row.getInt("namesake"),
                row.getString("other_slug"),
                row.getString("other_name"),
                row.getInt("other_namesake"),
                Arrays.asList((String[]) row.getArray("titles").getArray()),
                row.getInt("articles"),
                row.getString("by"),
                row.getObject("changed_at", OffsetDateTime.class).atZoneSameInstant(NEWSROOM),
                row.getString("withdrawn_by"),
                at(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static @Nullable ZonedDateTime at(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(NEWSROOM);
    }
}
