package org.jiuwen.admin;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.jiuwen.archive.Article;
import org.jiuwen.database.DataProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures the archive: database, index, disk, memory, versions. */
@Component
class ArchiveHealth {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    private final JdbcClient jdbc;
    private final Path data;
    private final ObjectProvider<BuildProperties> build;

    private final EntityManager entities;

    ArchiveHealth(JdbcClient jdbc, DataProperties data, ObjectProvider<BuildProperties> build, EntityManager entities) {
        this.jdbc = jdbc;
        this.data = data.data();
        this.build = build;
        this.entities = entities;
    }

    /** The database: its size, and how long a question takes. */
    record Store(double megabytes, long connections, long answerMillis, String migration) {}

    /** Articles stored and articles that the index finds; they agree unless something is wrong or being written. */
    record Index(long stored, long indexed, double megabytes) {

        public boolean agrees() {
            return stored == indexed;
        }
    }

    /** The disk of the data folder. */
    record Disk(String folder, double freeMegabytes, double totalMegabytes) {

        public int freePercent() {
            return (int) Math.round(100 * freeMegabytes / Math.max(1, totalMegabytes));
        }

        public boolean low() {
            return freeMegabytes < 1024 || freePercent() < 5;
        }
    }

    /** The memory of the application itself, and since when it runs. */
    record Memory(double usedMegabytes, double mostMegabytes, Duration uptime) {

        public String running() {
            return "%d:%02d:%02d".formatted(uptime.toHours(), uptime.toMinutesPart(), uptime.toSecondsPart());
        }
    }

    Store store() {
        Instant before = Instant.now();
        return jdbc.sql(
                        """
                        select pg_database_size(current_database()) as bytes,
                               (select count(*) from pg_stat_activity where datname = current_database()) as connections,
                               (select version from flyway_schema_history where success
                                order by installed_rank desc limit 1) as migration
                        """)
                .query((row, number) -> new Store(
                        row.getLong("bytes") / MEGABYTE,
                        row.getLong("connections"),
                        Duration.between(before, Instant.now()).toMillis(),
                        row.getString("migration")))
                .single();
    }

    @Transactional(readOnly = true)
    Index index() {
        long stored = jdbc.sql("select count(*) from article").query(Long.class).single();
        long indexed = Search.session(entities)
                .search(Article.class)
                .where(article -> article.matchAll())
                .fetchTotalHitCount();
        return new Index(stored, indexed, size(data.resolve("index")) / MEGABYTE);
    }

    Disk disk() {
        try {
            var store = Files.getFileStore(data);
            return new Disk(data.toString(), store.getUsableSpace() / MEGABYTE, store.getTotalSpace() / MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Memory memory() {
        Runtime runtime = Runtime.getRuntime();
        return new Memory(
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                runtime.maxMemory() / MEGABYTE,
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    /** What runs, by name. */
    Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        build.ifAvailable(properties -> versions.put("Jiuwen", String.valueOf(properties.getVersion())));
        versions.put("Java", System.getProperty("java.version") + " · " + System.getProperty("java.vendor"));
        versions.put("Spring Boot", SpringBootVersion.getVersion());
        versions.put(
                "PostgreSQL",
                jdbc.sql("show server_version").query(String.class).single());
        versions.put("Lucene", org.apache.lucene.util.Version.LATEST.toString());
        versions.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        return versions;
    }

    /** The index is written while it is measured: a file that is gone again counts nothing. */
    private static long size(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
