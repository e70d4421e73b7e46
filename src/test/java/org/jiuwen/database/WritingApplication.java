package org.jiuwen.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/**
 * A process of its own that runs the embedded PostgreSQL and commits one row after the other, until it is killed. It
 * prints the server's process id, then the number of each row that is committed.
 */
final class WritingApplication {

    private WritingApplication() {}

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(DataFolderLock.acquire(Path.of(args[0])), Path.of(args[1]))
                .withDatabase("writing");
        System.out.println(server.pid());
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("writing"), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table written (number int primary key)");
            for (int number = 1; ; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
