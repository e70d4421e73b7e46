package org.jiuwen.ingest.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What an index lacks of the database or has too much, by ids and revisions.
 *
 * @param outdated ids of articles that are missing or of an older revision
 * @param surplus ids of articles that are gone
 */
public record IndexDifference(List<Long> outdated, List<Long> surplus) {

    private static final int BATCH = 100;
    private static final int SCROLL = 2000;

    /** Compares the index behind a factory with the database. */
    public static IndexDifference between(EntityManagerFactory index, JdbcTemplate database) {
        Map<Long, Integer> indexed = revisions(index);
        List<Long> outdated = new ArrayList<>();
        database.query("select id, revision from article", row -> {
            Integer revision = indexed.remove(row.getLong(1));
            if (revision == null || revision != row.getInt(2)) {
                outdated.add(row.getLong(1));
            }
        });
        outdated.sort(Comparator.naturalOrder());
        return new IndexDifference(List.copyOf(outdated), List.copyOf(indexed.keySet()));
    }

    public boolean isEmpty() {
        return outdated.isEmpty() && surplus.isEmpty();
    }

    /** Brings that index in step; it is on the disk and can be found at the end. */
    public void settle(EntityManagerFactory index) {
        inBatches(index, outdated, (entities, ids) -> {
            var plan = Search.session(entities).indexingPlan();
            entities.createQuery("select a from Article a where a.id in :ids", Article.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(plan::addOrUpdate);
        });
        inBatches(index, surplus, (entities, ids) -> {
            var plan = Search.session(entities).indexingPlan();
            ids.forEach(id -> plan.purge(Article.class, id, null));
        });
        var workspace = Search.mapping(index).scope(Article.class).workspace();
        workspace.flush();
        workspace.refresh();
    }

    private interface Work {
        void on(EntityManager entities, List<Long> ids);
    }

    private static void inBatches(EntityManagerFactory index, List<Long> ids, Work work) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            index.runInTransaction(entities -> {
                SearchSession session = Search.session(entities);
                session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync());
                work.on(entities, batch);
            });
        }
    }

    private static Map<Long, Integer> revisions(EntityManagerFactory index) {
        Map<Long, Integer> revisions = new HashMap<>();
        try (EntityManager entities = index.createEntityManager();
                SearchScroll<List<?>> scroll = Search.session(entities)
                        .search(Article.class)
                        .select(f -> f.composite()
                                .from(f.id(Long.class), f.field(ArticleFields.REVISION, Integer.class))
                                .asList())
                        .where(f -> f.matchAll())
                        .sort(f -> f.indexOrder())
                        .scroll(SCROLL)) {
            for (var next = scroll.next(); next.hasHits(); next = scroll.next()) {
                next.hits().forEach(hit -> revisions.put((Long) hit.get(0), (Integer) hit.get(1)));
            }
        }
        return revisions;
    }
}
