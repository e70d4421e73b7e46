package org.jiuwen.search.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jiuwen.text.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles of a file of records, as a plain look sees them. */
final class Records {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Records() {}

    /**
     * An article.
     *
     * @param text title and body, folded, with a line break between them and nothing for quotation marks and blanks
     */
    record Known(String id, String title, String body, String text) {

        static Known of(JsonNode json) {
            String title = json.path("title").asString("");
            String body = json.path("body").asString("");
            return new Known(json.path("id").asString(""), title, body, plain(title) + "\n" + plain(body));
        }
    }

    /** Reads JSON lines, packed or not. */
    static List<Known> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).map(Known::of).toList();
        }
    }

    /** Folded; quotation marks, title marks and blanks, which take no place in the index, left out. */
    static String plain(String text) {
        return Folding.fold(text).replaceAll("[\\p{Z}\\t“”‘’\"'「」『』《》〈〉·•]+", "");
    }
}
