package org.jiuwen.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of all pages: what is looked at, and what is measured. */
final class PageTable {

    private PageTable() {}

    /**
     * A page.
     *
     * @param account whose it is; {@code reader} is nobody's
     */
    record Entry(String name, String account, String address) {

        /** The address over one archive. */
        String at(Map<String, String> places) {
            String filled = address;
            for (Map.Entry<String, String> place : places.entrySet()) {
                filled = filled.replace("{" + place.getKey() + "}", place.getValue());
            }
            if (filled.contains("{")) {
                throw new IllegalStateException(name + ": nothing known for " + filled);
            }
            return filled;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Entry> entries() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/pages.tsv"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(row -> new Entry(row[0], row[1], row[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
