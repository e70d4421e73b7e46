package org.jiuwen.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Collections of articles, one JSON object a line. */
public final class Corpus {

    private Corpus() {}

    /**
     * Reads all articles of a file, which is unpacked if its name ends in {@code .gz}.
     *
     * @throws IOException if it cannot be read
     */
    public static List<JsonNode> articles(Path file) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                articles.add(JsonMapper.shared().readTree(line));
            }
        }
        return articles;
    }
}
