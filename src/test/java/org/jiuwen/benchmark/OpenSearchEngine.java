package org.jiuwen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenSearch node with its own analyzer for Chinese, as its documentation has it: pairs of characters, at least 60 % of them. */
record OpenSearchEngine(Server server, Path index, Duration indexing) implements Engine {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BATCH = 500;
    /** The runner counts its nodes from one. */
    private static final int BASE_PORT = 9170;

    private static final String MAPPING =
            """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0},
             "mappings": {"properties": {
               "id": {"type": "keyword"}, "date": {"type": "date"}, "page": {"type": "integer"},
               "title": {"type": "text", "analyzer": "cjk"}, "author": {"type": "keyword"},
               "body": {"type": "text", "analyzer": "cjk"}}}}
            """;

    /** Starts a node on an empty folder and indexes the articles. */
    static OpenSearchEngine start(Path work, String java, String classPath, List<JsonNode> articles)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("opensearch"));
        List<String> command = List.of(
                java,
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "org.codelibs.opensearch.runner.OpenSearchRunner",
                "-basePath",
                folder.toString(),
                "-numOfNode",
                "1",
                "-baseHttpPort",
                Integer.toString(BASE_PORT),
                "-clusterName",
                "benchmark",
                "-useLogger");
        Server server = new Server(
                "OpenSearch", "http://127.0.0.1:" + (BASE_PORT + 1), command, work.resolve("opensearch.txt"));
        try {
            Instant before = Instant.now();
            server.send("PUT", "/articles", MAPPING);
            for (int from = 0; from < articles.size(); from += BATCH) {
                index(server, articles.subList(from, Math.min(articles.size(), from + BATCH)));
            }
            server.send("POST", "/articles/_forcemerge?max_num_segments=1&flush=true", "");
            server.send("POST", "/articles/_refresh", "");
            long found =
                    JSON.readTree(server.get("/articles/_count")).get("count").asLong();
            if (found != articles.size()) {
                throw new IllegalStateException("OpenSearch holds %d articles of %d".formatted(found, articles.size()));
            }
            return new OpenSearchEngine(server, folder, Duration.between(before, Instant.now()));
        } catch (RuntimeException | IOException e) {
            server.close();
            throw e;
        }
    }

    private static void index(Server server, List<JsonNode> articles) throws IOException, InterruptedException {
        StringBuilder bulk = new StringBuilder();
        for (JsonNode article : articles) {
            bulk.append("{\"index\":{}}\n")
                    .append(JSON.writeValueAsString(article))
                    .append('\n');
        }
        String answer = server.send("POST", "/articles/_bulk", bulk.toString());
        if (JSON.readTree(answer).get("errors").asBoolean()) {
            throw new IllegalStateException("OpenSearch did not index: " + answer);
        }
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public String ask(String query) throws IOException, InterruptedException {
        return server.send("POST", "/articles/_search", JSON.writeValueAsString(question(query)));
    }

    private static Map<String, Object> question(String query) {
        return Map.of(
                "size",
                20,
                "track_total_hits",
                true,
                "_source",
                Map.of("excludes", List.of("body")),
                "query",
                Map.of(
                        "multi_match",
                        Map.of("query", query, "fields", List.of("title^4", "body"), "minimum_should_match", "60%")),
                "highlight",
                Map.of("fields", Map.of("title", Map.of(), "body", Map.of("number_of_fragments", 1))),
                "aggs",
                Map.of("months", Map.of("date_histogram", Map.of("field", "date", "calendar_interval", "month"))));
    }
}
