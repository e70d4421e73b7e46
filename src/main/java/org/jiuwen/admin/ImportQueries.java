package org.jiuwen.admin;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.ItemStatus;
import org.jiuwen.archive.Pagination;
import org.jiuwen.archive.RunKind;
import org.jiuwen.archive.RunState;
import org.jiuwen.database.DataProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of imports with their files, as they are stored. */
@Repository
class ImportQueries {

    private static final String RUN =
            """
            select r.id, r.source, r.kind, r.state, u.name as started_by, r.started_at, r.finished_at, r.files_found,
                   c.imported, c.unchanged, c.rejected, c.articles
            from import_run r
            left join user_account u on u.id = r.started_by
            cross join lateral (
                select count(*) filter (where i.status = 'IMPORTED')  as imported,
                       count(*) filter (where i.status = 'UNCHANGED') as unchanged,
                       count(*) filter (where i.status = 'REJECTED')  as rejected,
                       coalesce(sum(i.articles) filter (where i.status = 'IMPORTED'), 0) as articles
                from import_item i
                where i.run_id = r.id) c
            """;

    private final JdbcClient jdbc;
    private final Path uploads;

    ImportQueries(JdbcClient jdbc, DataProperties data) {
        this.jdbc = jdbc;
        this.uploads = data.data().resolve("uploads");
    }

    /**
     * One run.
     *
     * @param upload whether its files were sent by browser, so that the path says nothing to a person
     * @param reread whether it goes over the stored pages and no files
     * @param startedBy null when the application or a command started it
     */
    record Run(
            long id,
            String source,
            boolean upload,
            boolean reread,
            RunState state,
            @Nullable String startedBy,
            ZonedDateTime startedAt,
            @Nullable ZonedDateTime finishedAt,
            @Nullable Integer found,
            long imported,
            long unchanged,
            long rejected,
            long articles) {

        public long seen() {
            return imported + unchanged + rejected;
        }

        public boolean running() {
            return state == RunState.RUNNING;
        }

        public long of(ItemStatus status) {
            return switch (status) {
                case IMPORTED -> imported;
                case UNCHANGED -> unchanged;
                case REJECTED -> rejected;
            };
        }
    }

    /**
     * One file of a run.
     *
     * @param page the id of its page; null when it was rejected or the page is gone
     * @param paper the newspaper's code; null when {@code page} is
     * @param date null when the page waits in the list 日期不详
     */
    record Item(
            long id,
            String path,
            ItemStatus status,
            @Nullable String reason,
            @Nullable String detail,
            int articles,
            @Nullable Long page,
            @Nullable String paper,
            @Nullable LocalDate date,
            @Nullable String slot) {}

    long countRuns() {
        return jdbc.sql("select count(*) from import_run").query(Long.class).single();
    }

    List<Run> runs(Pagination pagination) {
        return jdbc.sql(RUN + " order by r.id desc limit :size offset :offset")
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> run(row))
                .list();
    }

    Optional<Run> run(long id) {
        return jdbc.sql(RUN + " where r.id = :id")
                .param("id", id)
                .query((row, number) -> run(row))
                .optional();
    }

    /** The files of a run in the order in which they were taken; {@code status} null: all. */
    List<Item> items(long run, @Nullable ItemStatus status, Pagination pagination) {
        return jdbc.sql(
                        """
                        select i.id, i.path, i.status, i.reason, i.detail, i.articles,
                               p.id as page, n.code, s.date_issued, p.slot
                        from import_item i
                        left join page p on p.id = i.page_id
                        left join issue s on s.id = p.issue_id
                        left join newspaper n on n.id = p.newspaper_id
                        where i.run_id = :run and (:status = '' or i.status = :status)
                        order by i.id
                        limit :size offset :offset
                        """)
                .param("run", run)
                .param("status", status == null ? "" : status.name())
                .param("size", pagination.size())
                .param("offset", pagination.offset())
                .query((row, number) -> item(row))
                .list();
    }

    /** Codes of the newspapers that are there, to choose from. */
    List<String> papers() {
        return jdbc.sql("select code from newspaper order by code")
                .query(String.class)
                .list();
    }

    private Run run(ResultSet row) throws SQLException {
        String source = row.getString("source");
        boolean reread = row.getString("kind").equals(RunKind.REREAD.name());
        ZonedDateTime startedAt = Times.at(row, "started_at");
        if (startedAt == null) {
            throw new IllegalStateException("a run has begun");
        }
        return new Run(
                row.getLong("id"),
                source,
                !reread && (source.isEmpty() || source.startsWith(uploads.toString())),
                reread,
                RunState.valueOf(row.getString("state")),
                row.getString("started_by"),
                startedAt,
                Times.at(row, "finished_at"),
                row.getObject("files_found", Integer.class),
                row.getLong("imported"),
                row.getLong("unchanged"),
                row.getLong("rejected"),
                row.getLong("articles"));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("path"),
                ItemStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("detail"),
                row.getInt("articles"),
                row.getObject("page", Long.class),
                row.getString("code"),
                row.getObject("date_issued", LocalDate.class),
                row.getString("slot"));
    }
}
