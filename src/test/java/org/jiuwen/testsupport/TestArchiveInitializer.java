package org.jiuwen.testsupport;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jiuwen.database.EmbeddedPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** Gives a test context its own database and data folder; a test's own properties go before these. */
class TestArchiveInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedPostgres server = SharedPostgres.server();
        MapPropertySource settings = new MapPropertySource(
                "test archive",
                Map.ofEntries(
                        entry("spring.datasource.url", server.jdbcUrl(SharedPostgres.newDatabase())),
                        entry("spring.datasource.username", server.username()),
                        entry("spring.datasource.password", server.password()),
                        // Several contexts stay open together: no idle connections for each.
                        entry("spring.datasource.hikari.minimum-idle", "0"),
                        entry("spring.datasource.hikari.maximum-pool-size", "4"),
                        entry("jiuwen.data", newDataFolder().toString()),
                        entry("jiuwen.seeds", ""),
                        // However busy the machine is, no test fails for that.
                        entry("jiuwen.search.longest", "1m"),
                        // Only tests wait until the index has what was committed.
                        entry(
                                "spring.jpa.properties.hibernate.search.indexing.plan.synchronization.strategy",
                                "sync")));
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        String inlined = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
        if (sources.contains(inlined)) {
            sources.addAfter(inlined, settings);
        } else {
            sources.addFirst(settings);
        }
    }

    private static Path newDataFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(SharedPostgres.DATA_FOLDERS), "archive-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
