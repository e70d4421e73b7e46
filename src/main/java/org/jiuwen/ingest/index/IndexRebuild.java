package org.jiuwen.ingest.index;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.jiuwen.archive.Article;
import org.jiuwen.ingest.index.RebuildState.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Makes the whole index anew beside the one that answers, and lets it answer when it is complete. Until then nothing changes for those
 * who search; whatever ends a rebuild early leaves the old index.
 */
@Component
public class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);

    private final LiveIndex live;
    private final LocalContainerEntityManagerFactoryBean mapping;
    private final EntityManagerFactory factory;
    private final JdbcTemplate jdbc;
    private final AtomicLong done = new AtomicLong();
    private volatile RebuildState last = RebuildState.NONE;

    IndexRebuild(
            LiveIndex live,
            LocalContainerEntityManagerFactoryBean mapping,
            EntityManagerFactory factory,
            JdbcTemplate jdbc) {
        this.live = live;
        this.mapping = mapping;
        this.factory = factory;
        this.jdbc = jdbc;
    }

    /** Runs the last step while nothing is imported, so that no article is written to an index that is about to go. */
    public interface Pause {
        void run(Runnable step) throws InterruptedException;
    }

    /** How far it is, or how the last one ended. */
    public RebuildState state() {
        RebuildState state = last;
        return state.running() ? new RebuildState(state.phase(), state.since(), done.get(), state.total()) : state;
    }

    /**
     * Rebuilds; one at a time.
     *
     * @param made what the new index is made for
     * @throws InterruptedException if it was told to stop; the old index goes on answering
     */
    public synchronized void run(String made, Pause pause) throws InterruptedException {
        long articles = Objects.requireNonNull(jdbc.queryForObject("select count(*) from article", Long.class));
        log.info("重建索引：{} 篇文章 Rebuilding the index: {} articles", articles, articles);
        done.set(0);
        last = new RebuildState(Phase.RUNNING, Instant.now(), 0, articles);
        boolean complete = false;
        try {
            Path next = live.next();
            make(next, made, pause);
            complete = true;
            log.info("索引已重建 The index is rebuilt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            last = new RebuildState(complete ? Phase.DONE : Phase.FAILED, Instant.now(), done.get(), articles);
        }
    }

    private void make(Path next, String made, Pause pause) throws InterruptedException {
        IndexBeside beside = new IndexBeside(mapping, next);
        try {
            beside.indexAll(new Progress());
            // Most of what was imported meanwhile, so that the pause is short.
            settle(beside);
            pause.run(() -> {
                // An import may have gone on until the pause began: nothing of it may be missed for a moment.
                settle(beside);
                // What is written later is written by the mapping that all use.
                beside.close();
                replace(next, made);
            });
        } finally {
            beside.close();
        }
    }

    private void settle(IndexBeside beside) {
        IndexDifference missed = IndexDifference.between(beside.factory(), jdbc);
        if (!missed.isEmpty()) {
            missed.settle(beside.factory());
        }
    }

    private void replace(Path next, String made) {
        try {
            var articles = Search.mapping(factory).scope(Article.class);
            live.switchTo(next, made, () -> articles.schemaManager().dropIfExisting());
            articles.workspace().refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IndexDifference missed = IndexDifference.between(factory, jdbc);
        if (!missed.isEmpty()) {
            missed.settle(factory);
        }
    }

    private final class Progress implements MassIndexingMonitor {

        @Override
        public void documentsAdded(long increment) {
            done.addAndGet(increment);
        }

        @Override
        public void documentsBuilt(long increment) {}

        @Override
        public void entitiesLoaded(long increment) {}

        @Override
        public void indexingCompleted() {}
    }
}
