package org.jiuwen.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the data folder, and runs PostgreSQL in it unless {@code spring.datasource.url} names a database. The folder is
 * taken in both cases: the index in it has one writer too.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataProperties.class)
class DatabaseConfiguration {

    private static final String DATABASE = "jiuwen";

    @Bean
    DataFolderLock dataFolderLock(DataProperties properties) {
        return DataFolderLock.acquire(properties.data());
    }

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    EmbeddedPostgres embeddedPostgres(DataFolderLock lock) {
        return EmbeddedPostgres.start(lock).withDatabase(DATABASE);
    }

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    JdbcConnectionDetails embeddedPostgresConnectionDetails(EmbeddedPostgres postgres) {
        return new EmbeddedPostgresConnectionDetails(postgres);
    }

    private record EmbeddedPostgresConnectionDetails(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return postgres.username();
        }

        @Override
        public String getPassword() {
            return postgres.password();
        }

        @Override
        public String getJdbcUrl() {
            return postgres.jdbcUrl(DATABASE);
        }
    }

    static class NoDatabaseConfigured extends NoneNestedConditions {

        NoDatabaseConfigured() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class UrlConfigured {}
    }
}
