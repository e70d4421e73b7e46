package org.jiuwen.testsupport;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties the database and the index of a test context. */
public class ArchiveReset {

    private static final int MOST_ATTEMPTS = 5;

    private final JdbcTemplate jdbc;
    private final EntityManagerFactory entityManagerFactory;

    ArchiveReset(JdbcTemplate jdbc, EntityManagerFactory entityManagerFactory) {
        this.jdbc = jdbc;
        this.entityManagerFactory = entityManagerFactory;
    }

    /** Removes every document of the index and every row but the accounts, which are made once at the start. */
    public void clear() {
        List<String> tables = jdbc.queryForList(
                """
                select quote_ident(tablename) from pg_tables
                where schemaname = 'public' and tablename not in ('flyway_schema_history', 'user_account')""",
                String.class);
        if (!tables.isEmpty()) {
            // Keys are not restarted: Hibernate fetched some ahead and would give them out twice.
            truncate(String.join(", ", tables));
        }
        SearchMapping mapping = Search.mapping(entityManagerFactory);
        if (!mapping.allIndexedEntities().isEmpty()) {
            mapping.scope(Object.class).workspace().purge();
        }
    }

    /** Work that a test left in the background reads the tables in an order of its own, and may be what the database gives way to. */
    private void truncate(String tables) {
        for (int attempt = 1; ; attempt++) {
            try {
                jdbc.execute("truncate table " + tables + " cascade");
                return;
            } catch (PessimisticLockingFailureException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
