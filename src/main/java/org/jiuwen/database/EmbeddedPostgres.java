package org.jiuwen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL server in the data folder, for an archive that runs without any database being installed. It is durable
 * (fsync is on), listens on a random port of the loopback address only, and ends with this process. Ready-made launchers
 * are meant for tests: they turn fsync off and let the server outlive a killed application.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final PostgresProcess process;
    private final int port;
    private final String password;

    private EmbeddedPostgres(PostgresProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server of a data folder, unpacking it and creating the database files at the first start.
     *
     * @param lock the data folder; it must be held until the server is closed
     * @throws IllegalStateException when PostgreSQL does not start, with what it said
     */
    public static EmbeddedPostgres start(DataFolderLock lock) {
        return start(lock, lock.folder().resolve("postgresql-binaries"));
    }

    /** Like {@link #start(DataFolderLock)}, with the programs in a folder that several data folders may share. */
    public static EmbeddedPostgres start(DataFolderLock lock, Path binariesFolder) {
        try {
            ServerAccount account = ServerAccount.detect();
            Path binaries = PostgresBinaries.unpackBelow(binariesFolder.toAbsolutePath());
            PostgresCluster cluster = PostgresCluster.openOrCreate(
                    lock.folder().toAbsolutePath().resolve("postgresql"), binaries, account);
            PostgresProcess.stopOrphan(cluster);
            keepPreviousLog(cluster);
            int port = freePort();
            PostgresProcess process = PostgresProcess.start(cluster, command(account, binaries, cluster, port));
            return new EmbeddedPostgres(process, port, cluster.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(ServerAccount account, Path binaries, PostgresCluster cluster, int port) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            command.add("setsid");
            command.addAll(account.prefix());
            // After the change of account, which would clear it.
            command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        command.addAll(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                cluster.files().toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                // No standby reads this log: less is written.
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_wal_size=512MB",
                "max_connections=40",
                "shared_buffers=64MB",
                // Compiling a statement costs more than the short statements of this application.
                "jit=off",
                "log_checkpoints=off",
                "timezone=UTC",
                "log_timezone=UTC")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A crash is explained by the log of the run before. */
    private static void keepPreviousLog(PostgresCluster cluster) throws IOException {
        if (Files.exists(cluster.serverLog())) {
            Files.move(
                    cluster.serverLog(),
                    cluster.folder().resolve("postgresql.previous.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Creates a database when it is not there yet. */
    public EmbeddedPostgres withDatabase(String name) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), username(), password);
                Statement statement = connection.createStatement()) {
            try (var found = statement.executeQuery(
                    "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
                if (found.next()) {
                    return this;
                }
            }
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name, e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String username() {
        return PostgresCluster.USER;
    }

    public String password() {
        return password;
    }

    long pid() {
        return process.pid();
    }

    /** Stops the server cleanly; the data folder may be opened again at once. */
    @Override
    public void close() {
        process.stop();
    }
}
