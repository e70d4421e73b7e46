package org.jiuwen.search.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** What people call the genres. */
final class GenreNames {

    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        for (List<String> row : Lexicon.load("genre-names.tsv").rows()) {
            row.stream().skip(1).filter(name -> !name.isBlank()).forEach(name -> CODES.put(name, row.getFirst()));
        }
    }

    private GenreNames() {}

    /** The code of a name; null when no genre is called so. */
    static @Nullable String code(String name) {
        return CODES.get(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The first name of a code. */
    static String name(String code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }
}
