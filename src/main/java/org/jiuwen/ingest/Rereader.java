package org.jiuwen.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jiuwen.archive.NewspaperRepository;
import org.jiuwen.ingest.files.RejectedException;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stored pages again: all of them on demand, those without a date when a run has taught the archive something. */
@Component
class Rereader {

    private static final Logger log = LoggerFactory.getLogger(Rereader.class);

    private final PageImporter pages;
    private final NewspaperRepository newspapers;
    private final JdbcClient jdbc;

    Rereader(PageImporter pages, NewspaperRepository newspapers, JdbcClient jdbc) {
        this.pages = pages;
        this.newspapers = newspapers;
        this.jdbc = jdbc;
    }

    /**
     * A stored page.
     *
     * @param path of its first file
     */
    record Stored(long page, long newspaper, String path) {}

    /** Takes what becomes of each page. */
    interface Listener {

        void reading(String path);

        /** A page that was gone over; {@code outcome} is null when it was left as it is. */
        void reread(Stored page, PageImporter.@Nullable Outcome outcome);

        void rejected(Stored page, RejectedException reason);

        void failed(Stored page, Throwable fault);
    }

    long count() {
        return jdbc.sql("select count(*) from page").query(Long.class).single();
    }

    /**
     * Reads all pages again, those first whose day is sure: they teach what the others need.
     *
     * @return whether none was left because {@code stopping} said so
     */
    boolean rereadAll(RunKnowledge knowledge, BooleanSupplier stopping, Listener listener) {
        String sure = "(p.issue_id is not null and p.date_origin <> 'TEXT')";
        List<Long> ids = jdbc.sql("select p.id from page p order by " + sure + " desc, p.date_issued, p.id")
                .query(Long.class)
                .list();
        Map<Long, NewspaperProfile> profiles = new HashMap<>();
        for (Long id : ids) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            Optional<Stored> stored = stored(id);
            if (stored.isPresent()) {
                Stored page = stored.get();
                listener.reading(page.path);
                try {
                    listener.reread(
                            page,
                            pages.reread(id, profile(page, profiles), page.newspaper, knowledge, false)
                                    .orElse(null));
                } catch (RejectedException e) {
                    listener.rejected(page, e);
                } catch (RuntimeException | StackOverflowError e) {
                    listener.failed(page, e);
                }
            }
        }
        return true;
    }

    /** Looks again at the pages that wait for a date, of newspapers that the run has taught something of. */
    void lookAgain(RunKnowledge knowledge, BooleanSupplier stopping) {
        int dated = 0;
        Map<Long, NewspaperProfile> profiles = new HashMap<>();
        for (Long newspaper : List.copyOf(knowledge.taught())) {
            for (Long id : waiting(newspaper)) {
                Optional<Stored> stored = stopping.getAsBoolean() ? Optional.empty() : stored(id);
                if (stored.isPresent()) {
                    dated += lookAgain(stored.get(), profiles, knowledge);
                }
            }
        }
        if (dated > 0) {
            log.info("{} 个版面由档案推定了日期 pages were dated by what the archive has learnt", dated);
        }
    }

    private int lookAgain(Stored page, Map<Long, NewspaperProfile> profiles, RunKnowledge knowledge) {
        try {
            return pages.reread(page.page, profile(page, profiles), page.newspaper, knowledge, true)
                            .isPresent()
                    ? 1
                    : 0;
        } catch (RejectedException | RuntimeException | StackOverflowError e) {
            log.warn("{} 未能再读 could not be read again", page.path, e);
            return 0;
        }
    }

    private List<Long> waiting(long newspaper) {
        return jdbc.sql(
                        """
                        select p.id from page p
                        where p.newspaper_id = :newspaper and p.issue_id is null
                          and not exists (select 1 from correction c
                                          where c.page_id = p.id and c.field = 'DATE' and c.withdrawn_at is null)
                        order by p.id
                        """)
                .param("newspaper", newspaper)
                .query(Long.class)
                .list();
    }

    private Optional<Stored> stored(long page) {
        return jdbc.sql(
                        """
                        select p.id, p.newspaper_id, f.path from page p join page_file f on f.page_id = p.id
                        where p.id = :page order by f.sequence limit 1
                        """)
                .param("page", page)
                .query((row, number) ->
                        new Stored(row.getLong("id"), row.getLong("newspaper_id"), row.getString("path")))
                .optional();
    }

    private NewspaperProfile profile(Stored page, Map<Long, NewspaperProfile> profiles) {
        return profiles.computeIfAbsent(
                page.newspaper, id -> Newspapers.profile(newspapers.findById(id).orElseThrow()));
    }
}
