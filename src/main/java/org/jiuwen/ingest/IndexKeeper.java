package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.metamodel.IndexDescriptor;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jiuwen.archive.Article;
import org.jiuwen.database.DataProperties;
import org.jiuwen.ingest.index.IndexDifference;
import org.jiuwen.ingest.index.IndexRebuild;
import org.jiuwen.ingest.index.LiveIndex;
import org.jiuwen.ingest.index.RebuildState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps index and database in agreement. A commit and its indexing are two steps, so a crash between them leaves articles
 * that cannot be found; after one, ids and revisions are compared and the difference is indexed. A new mapping means a new
 * index, made beside the one that answers.
 */
@Component
class IndexKeeper implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    /** To be raised when analysis gives other words for the same text, which the mapping does not show. */
    private static final int ANALYSIS = 2;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final BulkIndexing indexing;
    private final LiveIndex live;
    private final IndexRebuild rebuild;
    private final Path inUse;
    private boolean agreed;

    IndexKeeper(
            EntityManagerFactory factory,
            EntityManager entities,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            BulkIndexing indexing,
            LiveIndex live,
            IndexRebuild rebuild,
            DataProperties data) {
        this.factory = factory;
        this.entities = entities;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.indexing = indexing;
        this.live = live;
        this.rebuild = rebuild;
        this.inUse = data.data().resolve("index-in-use");
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
            boolean other = live.madeFor().filter(made -> !made.equals(mapping)).isPresent();
            Files.writeString(inUse, "");
            if (other || (indexed() == 0 && stored() > 0)) {
                rebuild(Runnable::run);
            } else {
                if (unclean || indexed() != stored()) {
                    reconcile();
                }
                live.madeFor(mapping);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes the whole index anew from the database, while the old one answers; returns how many articles it holds. */
    long rebuild(IndexRebuild.Pause pause) throws InterruptedException {
        rebuild.run(mapping(), pause);
        return indexed();
    }

    /** How far that is, or how the last time ended. */
    RebuildState rebuilding() {
        return rebuild.state();
    }

    /** Indexes what is missing or outdated, removes what is gone. */
    void reconcile() {
        IndexDifference difference = IndexDifference.between(factory, jdbc);
        if (difference.isEmpty()) {
            return;
        }
        log.info(
                "索引与数据库核对：补 {} 篇，删 {} 篇 The index lacked {} articles and had {} too many",
                difference.outdated().size(),
                difference.surplus().size(),
                difference.outdated().size(),
                difference.surplus().size());
        difference.settle(factory);
    }

    /** Indexes articles anew whose people an editor changed. */
    void renew(Collection<Long> articles) {
        new IndexDifference(articles.stream().sorted().toList(), List.of()).settle(factory);
    }

    private long indexed() {
        Long count = transaction.execute(status -> Search.session(entities)
                .search(Article.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount());
        return count == null ? 0 : count;
    }

    private long stored() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from article", Long.class));
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
