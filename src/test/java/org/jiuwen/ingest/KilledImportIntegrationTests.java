package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jiuwen.JiuwenApplication;
import org.jiuwen.testsupport.SharedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application killed in the middle of its first import, and started again: a process of its own each time. */
class KilledImportIntegrationTests {

    private static final int PAGES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final String database = SharedPostgres.newDatabase();
    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
            SharedPostgres.server().jdbcUrl(database),
            SharedPostgres.server().username(),
            SharedPostgres.server().password()));

    @SuppressWarnings("NullAway.Init") // each test starts it first
    private Process application;

    @AfterEach
    void stop() {
        application.destroyForcibly();
    }

    @Test
    void importGoesOnWithNothingTwiceAndNothingLost() throws Exception {
        writePages();
        application = start();
        await("select count(*) >= 20 from page");
        application.destroyForcibly().waitFor();
        assertThat(count("page")).as("killed in the middle").isLessThan(PAGES);

        application = start();
        await("select count(*) = 1 from import_run where state = 'FINISHED'");

        assertThat(count("page")).isEqualTo(PAGES);
        assertThat(count("import_run where state = 'INTERRUPTED'")).isEqualTo(1);
        assertThat(count("import_item i join import_run r on r.id = i.run_id where r.state = 'FINISHED'"))
                .isEqualTo(PAGES);
        assertThat(count("import_item where status = 'REJECTED'")).isZero();
        application.destroy();
        assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(indexed()).isEqualTo(count("article"));
        assertThat(folder.resolve("data/index-in-use")).doesNotExist();
    }

    private void writePages() throws IOException {
        Path paper = Files.createDirectories(folder.resolve("seeds/qshb"));
        Files.writeString(paper.resolve("newspaper.yml"), "code: qshb\nname: 青石河报\n");
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int page = 0; page < PAGES; page++) {
            Path date =
                    Files.createDirectories(paper.resolve(day.plusDays(page / 4).toString()));
            Files.writeString(
                    date.resolve("0" + (page % 4 + 1) + ".txt"),
                    """
                    第%1$d号渡口今日复航

                    本报讯（记者 林晓岚）第%1$d号渡口的渡船昨日检修完毕，今日起每天往返%2$d班，沿岸居民不必再绕行石桥。

                    船工说，过去%2$d年里，渡口只在大水时停过航，%1$d名常客都有他的电话。
                    """
                            .formatted(page + 1, page % 7 + 3));
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JiuwenApplication.class.getName(),
                        "--jiuwen.data=" + folder.resolve("data"),
                        "--jiuwen.seeds=" + folder.resolve("seeds"),
                        "--server.port=0",
                        "--spring.datasource.url=" + SharedPostgres.server().jdbcUrl(database),
                        "--spring.datasource.username="
                                + SharedPostgres.server().username(),
                        "--spring.datasource.password="
                                + SharedPostgres.server().password())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.txt").toFile()))
                .start();
    }

    private void await(String condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(condition)) {
            assertThat(Instant.now()).as(condition + "\n" + output()).isBefore(end);
            assertThat(application.isAlive()).as(output()).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean holds(String condition) {
        try {
            return Boolean.TRUE.equals(jdbc.queryForObject(condition, Boolean.class));
        } catch (DataAccessException e) {
            return false; // the tables are not made yet
        }
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output.txt"));
    }

    private int count(String from) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + from, Integer.class));
    }

    private int indexed() throws IOException {
        try (FSDirectory index = FSDirectory.open(folder.resolve("data/index/1/Article"));
                DirectoryReader reader = DirectoryReader.open(index)) {
            return reader.numDocs();
        }
    }
}
