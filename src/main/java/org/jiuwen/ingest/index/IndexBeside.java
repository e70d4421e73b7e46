package org.jiuwen.ingest.index;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.jiuwen.archive.Article;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

/**
 * The same entities once more, with an index in another folder: Hibernate Search writes one index for a mapping, so a second index
 * needs a second mapping. It lives as long as a rebuild.
 */
final class IndexBeside implements AutoCloseable {

    private final LocalContainerEntityManagerFactoryBean mapping = new LocalContainerEntityManagerFactoryBean();
    private final EntityManagerFactory factory;

    /**
     * Opens it.
     *
     * @param live the mapping to repeat
     * @param folder where the index is to be made
     */
    IndexBeside(LocalContainerEntityManagerFactoryBean live, Path folder) {
        var unit = Objects.requireNonNull(live.getPersistenceUnitInfo(), "mapping");
        mapping.setPersistenceUnitName("index-beside");
        mapping.setDataSource(Objects.requireNonNull(live.getDataSource(), "database"));
        mapping.setManagedTypes(
                PersistenceManagedTypes.of(unit.getManagedClassNames().toArray(String[]::new)));
        mapping.setJpaVendorAdapter(Objects.requireNonNull(live.getJpaVendorAdapter(), "vendor"));
        Map<String, Object> settings = new HashMap<>(live.getJpaPropertyMap());
        settings.put(setting(LuceneIndexSettings.DIRECTORY_TYPE), "local-filesystem");
        settings.put(setting(LuceneIndexSettings.DIRECTORY_ROOT), folder.toString());
        mapping.setJpaPropertyMap(settings);
        mapping.afterPropertiesSet();
        factory = Objects.requireNonNull(mapping.getObject(), "factory");
    }

    private static String setting(String ofIndex) {
        return BackendSettings.backendKey(ofIndex);
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** Indexes all articles of the database, into one segment: what is searched most is searched fastest so. */
    void indexAll(MassIndexingMonitor monitor) throws InterruptedException {
        Search.mapping(factory)
                .scope(Article.class)
                .massIndexer()
                .purgeAllOnStart(false)
                .mergeSegmentsOnFinish(true)
                .typesToIndexInParallel(1)
                .threadsToLoadObjects(2)
                .batchSizeToLoadObjects(50)
                .monitor(monitor)
                .startAndWait();
    }

    /** Closes it; once closed it stays so. */
    @Override
    public void close() {
        if (factory.isOpen()) {
            mapping.destroy();
        }
    }
}
