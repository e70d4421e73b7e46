package org.jiuwen.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word list kept as a data file under {@code /lexicon} on the class path, so that knowledge of words stays out of code. Files
 * are UTF-8, one entry a line, columns cut by tabs; blank lines and lines starting with {@code #} are skipped, blanks around a
 * column are dropped.
 */
public final class Lexicon {

    private final String name;
    private final List<List<String>> rows;

    private Lexicon(String name, List<List<String>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Reads a word list.
     *
     * @param name the file's name under {@code /lexicon}, such as {@code surname-readings.tsv}
     * @throws IllegalArgumentException if there is no such file
     * @throws UncheckedIOException if the file is not UTF-8 or cannot be read
     */
    public static Lexicon load(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No word list /lexicon/" + name + " on the class path");
            }
            // A decoder of our own reports broken bytes; the usual reader would put U+FFFD into words in silence.
            var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            try (var reader = new BufferedReader(new InputStreamReader(in, decoder))) {
                return new Lexicon(name, parse(reader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Word list /lexicon/" + name + " cannot be read", e);
        }
    }

    private static List<List<String>> parse(BufferedReader reader) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            rows.add(columns(line));
        }
        return Collections.unmodifiableList(rows);
    }

    /** By hand: lists of tens of thousands of lines are read before the first page. */
    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>(3);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            columns.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        columns.add(line.substring(start).strip());
        return Collections.unmodifiableList(columns);
    }

    /** All lines in file order, each with at least one column; a column may be empty. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The first columns in file order, each once. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        rows.forEach(row -> words.add(row.get(0)));
        return Collections.unmodifiableSet(words);
    }

    /**
     * First column to second column in file order.
     *
     * @throws IllegalStateException if a line has no second column or a first column stands twice
     */
    public Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (row.size() < 2) {
                throw new IllegalStateException("Word list " + name + " lacks a second column at " + row);
            }
            if (map.put(row.get(0), row.get(1)) != null) {
                throw new IllegalStateException("Word list " + name + " has " + row.get(0) + " twice");
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
