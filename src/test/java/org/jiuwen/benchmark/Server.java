package org.jiuwen.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, asked over HTTP on loopback. Whatever it says goes to a file. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String name;
    private final String address;
    private final Process process;

    /**
     * Starts a server and waits until it answers.
     *
     * @param address {@code http://127.0.0.1:9000}
     * @throws IllegalStateException if it ends, or does not answer within five minutes
     */
    Server(String name, String address, List<String> command, Path output) throws IOException, InterruptedException {
        this.name = name;
        this.address = address;
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "%s did not start; its output:%n%s".formatted(name, Files.readString(output)));
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest question =
                    HttpRequest.newBuilder(URI.create(address + "/")).build();
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    String send(String method, String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private String send(HttpRequest question) throws IOException, InterruptedException {
        var answer = HTTP.send(question, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "%s answered %s with %d: %s".formatted(name, question.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    /** Time of all its processors since it started, which other work on the machine changes least. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
