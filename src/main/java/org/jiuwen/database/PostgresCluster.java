package org.jiuwen.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The database files and the password that opens them. Both are made in a folder beside and renamed together, so that
 * they are either both there or not at all.
 */
record PostgresCluster(Path folder) {

    static final String USER = "jiuwen";

    private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);

    /** Opens the cluster in a folder, or makes a new one. */
    static PostgresCluster openOrCreate(Path folder, Path binaries, ServerAccount account)
            throws IOException, InterruptedException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        if (!Files.exists(folder)) {
            log.info("首次启动：新建数据库 … First start: creating the database");
            create(unfinished, binaries, account);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresCluster(folder);
    }

    Path files() {
        return folder.resolve("cluster");
    }

    Path serverLog() {
        return folder.resolve("postgresql.log");
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password"), US_ASCII);
    }

    private static void create(Path folder, Path binaries, ServerAccount account)
            throws IOException, InterruptedException {
        PostgresCluster cluster = new PostgresCluster(Files.createDirectories(folder));
        account.own(Files.createDirectory(cluster.files()));
        account.own(writePassword(folder.resolve("password")));
        List<String> command = new ArrayList<>(account.prefix());
        command.addAll(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + cluster.files(),
                "--username=" + USER,
                "--pwfile=" + folder.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorts by code point whatever the machine's locale is, and never changes with its C library.
                "--locale-provider=builtin",
                "--locale=C.UTF-8"));
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            throw new IllegalStateException("数据库新建失败 Creating the database failed:\n" + output);
        }
    }

    private static Path writePassword(Path file) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, HexFormat.of().formatHex(secret), US_ASCII);
    }
}
