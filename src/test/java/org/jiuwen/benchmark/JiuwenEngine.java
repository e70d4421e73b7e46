package org.jiuwen.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiuwen.JiuwenApplication;

/** The application itself, started as its README says, on a data folder into which the articles were imported. */
record JiuwenEngine(Server server, Path data) implements Engine {

    private static final int PORT = 9180;
    private static final String PAPER = "benchmark";

    /**
     * Imports the articles unless that folder has them from an earlier run; then makes the index anew.
     *
     * @return how long the index took, start of the program included
     */
    static Duration prepare(Path data, Path articles, String java) throws IOException, InterruptedException {
        Path done = data.resolve("imported");
        String wanted = articles + " " + Files.size(articles);
        if (!Files.exists(done) || !Files.readString(done).equals(wanted)) {
            System.out.println("importing " + articles + " …");
            run(command(java, "1g", "import", "--jiuwen.data=" + data, "--paper=" + PAPER, articles.toString()));
            Files.writeString(done, wanted);
        }
        Instant before = Instant.now();
        run(command(java, "1g", "reindex", "--jiuwen.data=" + data));
        return Duration.between(before, Instant.now());
    }

    static JiuwenEngine start(Path work, Path data, String java) throws IOException, InterruptedException {
        List<String> command = command(
                java,
                "448m",
                "--jiuwen.data=" + data,
                "--jiuwen.seeds=",
                "--server.port=" + PORT,
                // Cold answers on a busy machine may take longer than a reader's; they are not measured.
                "--jiuwen.search.longest=1m");
        return new JiuwenEngine(
                new Server("Jiuwen", "http://127.0.0.1:" + PORT, command, work.resolve("jiuwen.txt")), data);
    }

    private static List<String> command(String java, String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                JiuwenApplication.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> output.append(line).append('\n'));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command.getLast() + "\n" + output);
        }
    }

    @Override
    public String name() {
        return "Jiuwen";
    }

    @Override
    public Path index() throws IOException {
        return data.resolve("index");
    }

    @Override
    public String ask(String query) throws IOException, InterruptedException {
        return server.get("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
