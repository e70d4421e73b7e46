package org.jiuwen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.jiuwen.testsupport.SharedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the application, its server or both are killed in the middle of writing: real processes. */
class EmbeddedPostgresCrashIntegrationTests {

    @TempDir
    private Path data;

    private Process application;
    private BufferedReader output;
    private ProcessHandle server;

    @BeforeEach
    void startWriting() throws IOException {
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingApplication.class.getName(),
                        data.toString(),
                        SharedPostgres.BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        output = application.inputReader();
        server = ProcessHandle.of(Long.parseLong(nextNumber())).orElseThrow();
    }

    @AfterEach
    void killWhatIsLeft() {
        application.destroyForcibly();
        server.destroyForcibly();
    }

    @Test
    void killedApplicationTakesItsServerWithItAndKeepsRows() throws Exception {
        int committed = writeRows();

        application.destroyForcibly();

        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(committed);
    }

    @Test
    void killedServerRecoversAndKeepsRows() throws Exception {
        int committed = writeRows();

        server.destroyForcibly();
        application.destroyForcibly();

        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(committed);
    }

    @Test
    void secondApplicationIsRefusedWithTheNumberOfTheFirst() {
        assertThatThrownBy(() -> DataFolderLock.acquire(data))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContainingAll("正由另一个旧闻进程使用", Long.toString(application.pid()), "is in use");
        assertThat(server.isAlive()).isTrue();
    }

    private int writeRows() throws IOException {
        int committed = 0;
        while (committed < 50) {
            committed = Integer.parseInt(nextNumber());
        }
        return committed;
    }

    /** Log lines of the child share its output; they are no numbers. */
    private String nextNumber() throws IOException {
        String line = output.readLine();
        while (line != null && !line.matches("\\d+")) {
            line = output.readLine();
        }
        assertThat(line).as("output of the writing application").isNotNull();
        return line;
    }

    private int rowsAfterRestart() throws Exception {
        application.waitFor();
        try (DataFolderLock lock = DataFolderLock.acquire(data);
                EmbeddedPostgres restarted = EmbeddedPostgres.start(lock, SharedPostgres.BINARIES);
                var connection = DriverManager.getConnection(
                        restarted.jdbcUrl("writing"), restarted.username(), restarted.password());
                var rows = connection.createStatement().executeQuery("select count(*), max(number) from written")) {
            rows.next();
            assertThat(rows.getInt(1)).as("no hole in the rows").isEqualTo(rows.getInt(2));
            return rows.getInt(1);
        }
    }
}
