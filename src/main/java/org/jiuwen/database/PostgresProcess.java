package org.jiuwen.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running server. On Linux the kernel sends it an interrupt, PostgreSQL's fast and clean shutdown, when the thread
 * that started it ends; that thread lives as long as the server, so the server never outlives this process, not even
 * after kill -9. A session of its own keeps the terminal's Ctrl-C from reaching it before the application is done.
 */
final class PostgresProcess {

    private static final Logger log = LoggerFactory.getLogger(PostgresProcess.class);
    private static final Duration START_LIMIT = Duration.ofMinutes(2); // recovery after a crash takes its time
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Process process;
    private volatile boolean stopping;

    private PostgresProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts the server and waits until it accepts connections.
     *
     * @throws IllegalStateException with the end of the server's log when it does not come up
     */
    static PostgresProcess start(PostgresCluster cluster, List<String> command)
            throws IOException, InterruptedException {
        CompletableFuture<PostgresProcess> started = new CompletableFuture<>();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(cluster.serverLog().toFile());
        Thread.ofPlatform().name("postgresql").daemon().start(() -> runAndWatch(builder, started));
        try {
            PostgresProcess server = started.get();
            server.awaitReady(cluster);
            return server;
        } catch (ExecutionException e) {
            throw new IOException("PostgreSQL " + command, e.getCause());
        }
    }

    private static void runAndWatch(ProcessBuilder builder, CompletableFuture<PostgresProcess> started) {
        try {
            PostgresProcess server = new PostgresProcess(builder.start());
            started.complete(server);
            int code = server.process.waitFor();
            if (!server.stopping) {
                log.error("PostgreSQL 意外停止 PostgreSQL ended by itself with code {}", code);
            }
        } catch (IOException | InterruptedException e) {
            started.completeExceptionally(e);
        }
    }

    private void awaitReady(PostgresCluster cluster) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            var file = PostmasterFile.read(cluster.files());
            if (file.isPresent()
                    && file.get().pid() == process.pid()
                    && file.get().ready()) {
                return;
            }
            Thread.sleep(POLL);
        }
        stop();
        throw new IllegalStateException("PostgreSQL 未能启动 PostgreSQL did not start:\n" + endOf(cluster.serverLog()));
    }

    long pid() {
        return process.pid();
    }

    /** Fast shutdown: running statements are cancelled, everything is written, nothing needs recovery. */
    void stop() {
        stopping = true;
        stop(process.toHandle());
    }

    /** Stops a server that an earlier, killed application left behind. */
    static void stopOrphan(PostgresCluster cluster) throws IOException {
        var file = PostmasterFile.read(cluster.files());
        if (file.isEmpty()) {
            return;
        }
        var running = ProcessHandle.of(file.get().pid());
        if (running.isEmpty()) {
            return; // PostgreSQL itself sees that its file is stale
        }
        if (isServerOf(cluster, running.get())) {
            log.info(
                    "停止遗留的 PostgreSQL … Stopping a PostgreSQL left behind (process {})",
                    running.get().pid());
            stop(running.get());
        } else {
            // After a restart of the machine another program may have got the number; PostgreSQL would refuse to start.
            Files.deleteIfExists(PostmasterFile.of(cluster.files()));
        }
    }

    private static boolean isServerOf(PostgresCluster cluster, ProcessHandle handle) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
        String line = Files.isReadable(commandLine)
                ? Files.readString(commandLine, StandardCharsets.UTF_8)
                : handle.info().commandLine().orElse("");
        return line.contains(cluster.files().toString());
    }

    private static void stop(ProcessHandle handle) {
        try {
            // Java itself sends only TERM, on which PostgreSQL waits for its clients, and KILL.
            new ProcessBuilder("sh", "-c", "kill -INT " + handle.pid() + " 2>/dev/null")
                    .start()
                    .waitFor();
            handle.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            log.warn("PostgreSQL 未在 {} 秒内停止 PostgreSQL did not stop in time; killed", STOP_LIMIT.toSeconds());
            handle.destroyForcibly();
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String endOf(Path serverLog) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(serverLog, StandardCharsets.UTF_8));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
