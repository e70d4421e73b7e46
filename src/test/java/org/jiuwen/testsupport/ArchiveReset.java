package org.jiuwen.testsupport;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties the database and the index of a test context. */
public class ArchiveReset {

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
            jdbc.execute("truncate table " + String.join(", ", tables) + " cascade");
        }
        SearchMapping mapping = Search.mapping(entityManagerFactory);
        if (!mapping.allIndexedEntities().isEmpty()) {
            mapping.scope(Object.class).workspace().purge();
        }
    }
}
