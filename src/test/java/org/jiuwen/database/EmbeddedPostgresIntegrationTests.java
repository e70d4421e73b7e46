package org.jiuwen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jiuwen.testsupport.SharedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresIntegrationTests {

    @TempDir
    private Path data;

    @Test
    void restartKeepsRows() throws SQLException {
        try (DataFolderLock lock = DataFolderLock.acquire(data);
                EmbeddedPostgres server = start(lock).withDatabase("jiuwen")) {
            execute(server, "create table kept (word text)");
            execute(server, "insert into kept values ('旧闻')");
        }
        try (DataFolderLock lock = DataFolderLock.acquire(data);
                EmbeddedPostgres server = start(lock).withDatabase("jiuwen")) {
            assertThat(query(server, "select word from kept")).isEqualTo("旧闻");
        }
    }

    @Test
    void orphanIsStopped() throws SQLException {
        DataFolderLock abandoned = DataFolderLock.acquire(data);
        EmbeddedPostgres orphan = start(abandoned).withDatabase("jiuwen");
        execute(orphan, "create table kept as select 1 as one");
        abandoned.close(); // the lock goes with its process, the server stays

        try (DataFolderLock lock = DataFolderLock.acquire(data);
                EmbeddedPostgres server = start(lock)) {
            assertThat(ProcessHandle.of(orphan.pid()).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(query(server, "select one from kept")).isEqualTo("1");
        }
    }

    @Test
    void processIdOfAnotherProgramIsNoOrphan() throws Exception {
        try (DataFolderLock lock = DataFolderLock.acquire(data)) {
            start(lock).close();
            Path file = PostmasterFile.of(data.resolve("postgresql/cluster"));
            Files.writeString(file, ProcessHandle.current().pid() + "\n");
            try (EmbeddedPostgres server = start(lock).withDatabase("jiuwen")) {
                assertThat(query(server, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void secondInstanceInTheSameProcessIsRefused() {
        try (DataFolderLock held = DataFolderLock.acquire(data)) {
            assertThatThrownBy(() -> DataFolderLock.acquire(held.folder()))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void interruptedFirstStartIsRepeated() throws Exception {
        Path half = Files.createDirectories(data.resolve("postgresql.unfinished/cluster"));
        Files.writeString(half.resolve("PG_VERSION"), "18");
        try (DataFolderLock lock = DataFolderLock.acquire(data);
                EmbeddedPostgres server = start(lock).withDatabase("jiuwen")) {
            assertThat(query(server, "select 1")).isEqualTo("1");
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void passwordIsNeededAndKeptPrivate() throws Exception {
        try (DataFolderLock lock = DataFolderLock.acquire(data);
                EmbeddedPostgres server = start(lock)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), "jiuwen", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            Path password = data.resolve("postgresql/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void serverThatCannotStartSaysWhy() throws Exception {
        try (DataFolderLock lock = DataFolderLock.acquire(data)) {
            start(lock).close();
            Files.writeString(data.resolve("postgresql/cluster/PG_VERSION"), "9\n");
            assertThatThrownBy(() -> start(lock)).hasMessageContainingAll("PostgreSQL 未能启动", "incompatible");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void settingIs(String setting, String value) throws SQLException {
        SharedPostgres.server().withDatabase("jiuwen");
        assertThat(query(SharedPostgres.server(), "show " + setting)).isEqualTo(value);
    }

    private static EmbeddedPostgres start(DataFolderLock lock) {
        return EmbeddedPostgres.start(lock, SharedPostgres.BINARIES);
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("jiuwen"), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("jiuwen"), server.username(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
