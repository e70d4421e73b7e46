package org.jiuwen.testsupport;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiuwen.database.DataFolderLock;
import org.jiuwen.database.EmbeddedPostgres;
import org.springframework.util.FileSystemUtils;

/**
 * The one PostgreSQL of a test run, started by the first test that asks. Its files stay below {@code target}, so that the
 * next run finds them made; the databases of the last run are dropped.
 */
public final class SharedPostgres {

    /** The unpacked programs; tests that start servers of their own use them too. */
    public static final Path BINARIES = Path.of("target/test-postgresql-binaries");

    /** Data folders of test contexts; emptied by the next run. */
    static final Path DATA_FOLDERS = Path.of("target/test-data");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedPostgres() {}

    /** Creates an empty database and returns its name. */
    public static String newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        Holder.SERVER.withDatabase(name);
        return name;
    }

    public static EmbeddedPostgres server() {
        return Holder.SERVER;
    }

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            EmbeddedPostgres server =
                    EmbeddedPostgres.start(DataFolderLock.acquire(Path.of("target/test-postgresql")), BINARIES);
            FileSystemUtils.deleteRecursively(DATA_FOLDERS.toFile());
            dropDatabases(server);
            return server;
        }

        private static void dropDatabases(EmbeddedPostgres server) {
            try (var connection = DriverManager.getConnection(
                            server.jdbcUrl("postgres"), server.username(), server.password());
                    var statement = connection.createStatement()) {
                List<String> names = new ArrayList<>();
                try (var rows =
                        statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
                for (String name : names) {
                    statement.execute("drop database " + name);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
