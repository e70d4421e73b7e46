package org.jiuwen.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jiuwen.search.SearchServiceTimes;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same articles and the same questions to OpenSearch and to this application, each in a process of its own, over HTTP and side by
 * side in one run; then the search without HTTP beside Lucene alone. Prints one table. On a machine that has other work, the ratios say
 * more than the milliseconds.
 */
final class SearchBenchmark {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int WARM = 3;
    private static final int ROUNDS = 3;
    private static final int CLIENTS = 16;
    private static final double MEGABYTE = 1e6;

    private final Path articlesFile;
    private final List<JsonNode> articles;
    private final List<String> queries;
    private final Path work;
    private final Duration load;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Table table = new Table();

    private SearchBenchmark(Path articlesFile, Path queriesFile, Path work, Duration load) throws IOException {
        this.articlesFile = articlesFile;
        this.work = work;
        this.load = load;
        articles = readArticles(articlesFile);
        queries = Files.exists(queriesFile) ? readQueries(queriesFile) : makeQueries(articles);
    }

    /**
     * Measures.
     *
     * @param arguments JSON lines of articles, may be gzipped; queries as the second of tab-separated columns, or a file that is not
     *     there: then runs of the articles' own characters are asked for; a folder to work in; a file with OpenSearch's class
     *     path; seconds of load, 60 unless given
     */
    public static void main(String[] arguments) throws Exception {
        Path articles = Path.of(arguments[0]);
        if (!Files.exists(articles)) {
            throw new IllegalArgumentException(
                    "no articles at " + articles + "; name some with -Dbenchmark.articles=FILE");
        }
        Duration load = Duration.ofSeconds(arguments.length > 4 ? Long.parseLong(arguments[4]) : 60);
        new SearchBenchmark(articles, Path.of(arguments[1]), Path.of(arguments[2]), load)
                .run(Files.readString(Path.of(arguments[3])).strip());
    }

    private void run(String openSearchClassPath) throws Exception {
        Files.createDirectories(work);
        FileSystemUtils.deleteRecursively(work.resolve("opensearch"));
        Path data = work.resolve("data");
        Duration rebuild = JiuwenEngine.prepare(data, articlesFile, java);
        try (JiuwenEngine ours = JiuwenEngine.start(work, data, java)) {
            // Both run at once, so that whatever else the machine does falls on both.
            try (OpenSearchEngine theirs = OpenSearchEngine.start(work, java, openSearchClassPath, articles)) {
                compare(ours, theirs, rebuild);
            }
            load(ours);
        }
        SearchServiceTimes.Result service = SearchServiceTimes.measure(data, queries);
        table.row("search without HTTP / Lucene top 20, median ms", service.lucene(), service.service(), "≤ 5");
        table.print(articles.size(), queries.size());
    }

    private void load(Engine ours) throws InterruptedException {
        Load one = Load.of(ours, queries, 1, load.dividedBy(3));
        Load many = Load.of(ours, queries, CLIENTS, load);
        table.row("answers a second, 1 and 16 clients", one.perSecond(), many.perSecond(), "≥ 1.6");
        table.row("errors, 1 and 16 clients", one.errors(), many.errors(), "0");
    }

    private void compare(JiuwenEngine ours, OpenSearchEngine theirs, Duration rebuild) throws Exception {
        for (int round = 0; round < WARM; round++) {
            for (String query : queries) {
                theirs.ask(query);
                ours.ask(query);
            }
        }
        List<Double> theirMillis = new ArrayList<>();
        List<Double> ourMillis = new ArrayList<>();
        Duration theirsBefore = theirs.server().processorTime();
        Duration oursBefore = ours.server().processorTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < queries.size(); i++) {
                // In turns the first and the second, so that neither always finds the processor busy with the other.
                if ((round + i) % 2 == 0) {
                    theirMillis.add(time(theirs, queries.get(i)));
                    ourMillis.add(time(ours, queries.get(i)));
                } else {
                    ourMillis.add(time(ours, queries.get(i)));
                    theirMillis.add(time(theirs, queries.get(i)));
                }
            }
        }
        double asked = ROUNDS * queries.size();
        double theirProcessor =
                theirs.server().processorTime().minus(theirsBefore).toMillis() / asked;
        double ourProcessor = ours.server().processorTime().minus(oursBefore).toMillis() / asked;
        Times their = Times.of(theirMillis);
        Times our = Times.of(ourMillis);
        table.row("median ms", their.median(), our.median(), "≤ 1");
        table.row("95th percentile ms", their.p95(), our.p95(), "≤ 1");
        table.row("processor ms an answer", theirProcessor, ourProcessor, "");
        table.row("index MB", megabytes(theirs.index()), megabytes(ours.index()), "");
        double text = articles.stream()
                        .mapToLong(
                                article -> bytes(article, "title") + bytes(article, "author") + bytes(article, "body"))
                        .sum()
                / MEGABYTE;
        table.row("text MB, index MB", text, megabytes(ours.index()), "≤ 3");
        table.row("indexing s, all anew", theirs.indexing().toMillis() / 1e3, rebuild.toMillis() / 1e3, "");
    }

    private static double time(Engine engine, String query) throws IOException, InterruptedException {
        long before = System.nanoTime();
        engine.ask(query);
        return (System.nanoTime() - before) / 1e6;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / MEGABYTE;
        }
    }

    private static long bytes(JsonNode article, String field) {
        return article.path(field).asString("").getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<JsonNode> readArticles(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                        StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        }
    }

    private static List<String> readQueries(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns.length > 1)
                .map(columns -> columns[1])
                .toList();
    }

    /** Runs of two to twelve characters from random places of the articles, the same ones in each run. */
    private static List<String> makeQueries(List<JsonNode> articles) {
        Random random = new Random(20260209);
        List<String> made = new ArrayList<>();
        while (made.size() < 300) {
            String body =
                    articles.get(random.nextInt(articles.size())).path("body").asString("");
            int length = 2 + random.nextInt(11);
            if (body.length() > length) {
                int from = random.nextInt(body.length() - length);
                made.add(body.substring(from, from + length).replaceAll("\\s", " "));
            }
        }
        return made;
    }
}
