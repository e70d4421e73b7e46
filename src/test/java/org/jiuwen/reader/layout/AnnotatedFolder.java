package org.jiuwen.reader.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder that holds {@code gold.json} and {@code pages/}, for those who fit weights on it. */
final class AnnotatedFolder {

    private AnnotatedFolder() {}

    /** Takes a page's text and what is annotated on it. */
    @FunctionalInterface
    interface Reader {
        void read(String text, JsonNode annotation);
    }

    /**
     * Hands over the pages in the order of their annotation.
     *
     * @throws IOException if a file cannot be read
     */
    static void read(Path folder, Reader reader) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder.resolve("pages"))) {
            found.forEach(file -> files.put(file.getFileName().toString(), file));
        }
        JsonNode annotation =
                JsonMapper.shared().readTree(folder.resolve("gold.json").toFile());
        for (Map.Entry<String, JsonNode> page : annotation.properties()) {
            reader.read(Files.readString(files.get(page.getKey())), page.getValue());
        }
    }

    /** The number that a line has in annotations, from 1. */
    static int number(String text, Line line) {
        return 1
                + (int) text.substring(0, line.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
