package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jiuwen.archive.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets an import go on while the index follows: waiting for the disk after each page would take most of the time. At the end
 * of a run all of it is waited for.
 */
@Component
class BulkIndexing {

    private static final Logger log = LoggerFactory.getLogger(BulkIndexing.class);

    /** One article in so many: so each is joined a handful of times at most while an archive grows. */
    private static final int GOOD_SHARE = 5;

    private final EntityManagerFactory factory;
    private final IndexingPlanSynchronizationStrategy later = configuration -> {
        configuration.documentCommitStrategy(DocumentCommitStrategy.NONE);
        configuration.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        configuration.indexingFutureHandler(this::watch);
    };

    private int underWay;

    BulkIndexing(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Has the transaction that is going on indexed without being waited for. */
    void follow(EntityManager entities) {
        Search.session(entities).indexingPlanSynchronizationStrategy(later);
    }

    private void watch(CompletableFuture<?> indexing) {
        synchronized (this) {
            underWay++;
        }
        var unused = indexing.whenComplete((report, failure) -> {
            if (failure != null) {
                log.error("索引未能更新 The index could not be updated", failure);
            }
            synchronized (this) {
                underWay--;
                notifyAll();
            }
        });
    }

    /** Waits until all that was committed can be found, and is on the disk. */
    void settle() {
        try {
            synchronized (this) {
                while (underWay > 0) {
                    wait();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var workspace = Search.mapping(factory).scope(Object.class).workspace();
        workspace.flush();
        workspace.refresh();
    }

    /**
     * Joins the parts of the index into one after a run that wrote a good share of it: a search then goes over one part with one
     * dictionary, and the index takes a sixth less of the disk. After smaller runs it would cost more than it gives.
     *
     * @param written articles that the run wrote
     */
    void joinAfter(long written) {
        try (EntityManager entities = factory.createEntityManager()) {
            long all = Search.session(entities)
                    .search(Article.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
            if (written > 0 && written * GOOD_SHARE >= all) {
                var workspace = Search.mapping(factory).scope(Article.class).workspace();
                workspace.mergeSegments();
                workspace.flush();
                workspace.refresh();
            }
        }
    }
}
