package org.jiuwen.reader.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.text.Lexicon;

/** The words by which people take and leave posts, each with what it says: 当选, 任命, 免去, 辞去, 曾任. */
final class PostVerbs {

    /** Where a word stands: before the name, behind it, or right before the post. */
    enum Place {
        NAMING,
        TAKING,
        LEADING
    }

    private static final Map<Place, Map<String, PositionKind>> KINDS = load();

    private PostVerbs() {}

    private static Map<Place, Map<String, PositionKind>> load() {
        Map<Place, Map<String, PositionKind>> kinds = new HashMap<>();
        for (List<String> row : Lexicon.load("post-verbs.tsv").rows()) {
            kinds.computeIfAbsent(Place.valueOf(row.get(0).toUpperCase(Locale.ROOT)), place -> new HashMap<>())
                    .put(row.get(1), PositionKind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        }
        return kinds;
    }

    /** The words of a place as alternatives of a pattern, the longest first. */
    static String alternatives(Place place) {
        return words(place).stream().collect(Collectors.joining("|"));
    }

    /** The words of a place, the longest first. */
    static List<String> words(Place place) {
        return KINDS.getOrDefault(place, Map.of()).keySet().stream()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .toList();
    }

    /**
     * What a word of a place says.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static PositionKind kind(Place place, String word) {
        PositionKind kind = KINDS.getOrDefault(place, Map.of()).get(word);
        if (kind == null) {
            throw new IllegalArgumentException("no word of " + place + ": " + word);
        }
        return kind;
    }
}
