package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.metamodel.IndexDescriptor;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jiuwen.archive.Article;
import org.jiuwen.database.DataProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps index and database in agreement. A commit and its indexing are two steps, so a crash between them leaves articles
 * that cannot be found; after one, ids and revisions are compared and the difference is indexed. A new mapping means a new
 * index.
 */
@Component
class IndexKeeper implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    /** To be raised when analysis gives other words for the same text, which the mapping does not show. */
    private static final int ANALYSIS = 2;

    private static final int BATCH = 100;
    private static final int SCROLL = 2000;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final BulkIndexing indexing;
    private final Path inUse;
    private final Path madeFor;
    private boolean agreed;

    IndexKeeper(
            EntityManagerFactory factory,
            EntityManager entities,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            BulkIndexing indexing,
            DataProperties data) {
        this.factory = factory;
        this.entities = entities;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.indexing = indexing;
        this.inUse = data.data().resolve("index-in-use");
        this.madeFor = data.data().resolve("index-made-for");
    }

    /** Makes the index agree with the database, once; until then a crash of before may show. */
    synchronized void agree() {
        if (agreed) {
            return;
        }
        agreed = true;
        try {
            boolean unclean = Files.exists(inUse);
            String mapping = mapping();
            boolean other = Files.exists(madeFor) && !Files.readString(madeFor).equals(mapping);
            Files.writeString(inUse, "");
            if (other || (indexed() == 0 && stored() > 0)) {
                rebuild();
            } else if (unclean || indexed() != stored()) {
                reconcile();
            }
            Files.writeString(madeFor, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the whole index anew from the database; returns how many articles it holds. */
    long rebuild() {
        long articles = stored();
        log.info("重建索引：{} 篇文章 Rebuilding the index: {} articles", articles, articles);
        try {
            search().scope(Article.class)
                    .massIndexer()
                    .purgeAllOnStart(true)
                    .typesToIndexInParallel(1)
                    .threadsToLoadObjects(2)
                    .batchSizeToLoadObjects(50)
                    .startAndWait();
            log.info("索引已重建 The index is rebuilt");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return indexed();
    }

    /** Indexes what is missing or outdated, removes what is gone. */
    void reconcile() {
        Map<Long, Integer> inIndex = revisionsInIndex();
        List<Long> outdated = new ArrayList<>();
        jdbc.query("select id, revision from article", row -> {
            Integer revision = inIndex.remove(row.getLong(1));
            if (revision == null || revision != row.getInt(2)) {
                outdated.add(row.getLong(1));
            }
        });
        if (outdated.isEmpty() && inIndex.isEmpty()) {
            return;
        }
        log.info(
                "索引与数据库核对：补 {} 篇，删 {} 篇 The index lacked {} articles and had {} too many",
                outdated.size(),
                inIndex.size(),
                outdated.size(),
                inIndex.size());
        outdated.sort(Comparator.naturalOrder());
        inBatches(outdated, this::index);
        inBatches(List.copyOf(inIndex.keySet()), this::purge);
        indexing.settle();
    }

    private void index(List<Long> ids) {
        var plan = Search.session(entities).indexingPlan();
        entities.createQuery("select a from Article a where a.id in :ids", Article.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(plan::addOrUpdate);
    }

    private void purge(List<Long> ids) {
        var plan = Search.session(entities).indexingPlan();
        ids.forEach(id -> plan.purge(Article.class, id, null));
    }

    private void inBatches(List<Long> ids, Consumer<List<Long>> work) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            transaction.executeWithoutResult(status -> {
                indexing.follow(entities);
                work.accept(batch);
            });
        }
    }

    private Map<Long, Integer> revisionsInIndex() {
        Map<Long, Integer> revisions = new HashMap<>();
        transaction.executeWithoutResult(status -> {
            try (SearchScroll<List<?>> scroll = Search.session(entities)
                    .search(Article.class)
                    .select(f -> f.composite()
                            .from(f.id(Long.class), f.field("revision", Integer.class))
                            .asList())
                    .where(f -> f.matchAll())
                    .sort(f -> f.indexOrder())
                    .scroll(SCROLL)) {
                for (var next = scroll.next(); next.hasHits(); next = scroll.next()) {
                    next.hits().forEach(hit -> revisions.put((Long) hit.get(0), (Integer) hit.get(1)));
                }
            }
        });
        return revisions;
    }

    private long indexed() {
        Long count = transaction.execute(status -> Search.session(entities)
                .search(Article.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount());
        return count == null ? 0 : count;
    }

    private long stored() {
        Long count = jdbc.queryForObject("select count(*) from article", Long.class);
        return count == null ? 0 : count;
    }

    /** All that decides how an article looks in the index, as text. */
    private String mapping() {
        IndexDescriptor index =
                search().indexedEntity(Article.class).indexManager().descriptor();
        return "analysis " + ANALYSIS + "\n"
                + index.staticFields().stream()
                        .map(field -> field.absolutePath()
                                + (field.isValueField()
                                        ? " "
                                                + field.toValueField()
                                                        .type()
                                                        .valueClass()
                                                        .getSimpleName() + " "
                                                + field.toValueField()
                                                        .type()
                                                        .analyzerName()
                                                        .orElse("")
                                                + field.toValueField()
                                                        .type()
                                                        .normalizerName()
                                                        .orElse("") + " "
                                                + field.toValueField().type().traits().stream()
                                                        .sorted()
                                                        .toList()
                                        : ""))
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private SearchMapping search() {
        return Search.mapping(factory);
    }

    /** All is on the disk: the next start need not compare. */
    @Override
    public void destroy() throws IOException {
        if (agreed) {
            indexing.settle();
            Files.deleteIfExists(inUse);
        }
    }
}
