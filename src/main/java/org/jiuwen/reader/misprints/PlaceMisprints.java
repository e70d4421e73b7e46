package org.jiuwen.reader.misprints;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.document.Suggestion;
import org.jiuwen.reader.knowledge.Usage;
import org.jiuwen.text.Lexicon;
import org.jiuwen.text.LookAlikes;
import org.jiuwen.text.WordCounts;
import org.jspecify.annotations.Nullable;

/** Names of cities, counties and districts that do not exist, where the paper's own province has one that looks like it. */
final class PlaceMisprints {

    private static final String ENDINGS = "市县区旗";
    private static final int LONGEST = 4;
    /** What stands in the place of the character that may be misread. */
    private static final char ANY = '?';

    private static final int NEAREST = 20;
    private static final double SCORE = .95;
    /** A name that so many articles print is one, though the list of places lacks it. */
    private static final int USUAL = 2;

    private static final Set<String> PLACES = new HashSet<>();
    private static final Map<String, Map<String, String>> BY_PROVINCE = new HashMap<>();

    static {
        for (List<String> row : Lexicon.load("districts.tsv").rows()) {
            String name = row.get(0);
            PLACES.add(name);
            Map<String, String> masked = BY_PROVINCE.computeIfAbsent(row.get(1), province -> new HashMap<>());
            for (int i = 0; i < name.length() - 1; i++) {
                masked.put(masked(name, i), name);
            }
        }
    }

    private PlaceMisprints() {}

    /** The suspicion about the name that ends before {@code end}, null when there is none. */
    static @Nullable Note at(
            ArticleText article, int piece, String text, int end, @Nullable String province, Usage archive) {
        Map<String, String> known = province == null ? null : BY_PROVINCE.get(province);
        if (known == null || ENDINGS.indexOf(text.charAt(end - 1)) < 0) {
            return null;
        }
        for (int length = LONGEST; length > 2; length--) {
            int start = end - length;
            if (start < 0) {
                continue;
            }
            String printed = text.substring(start, end);
            if (PLACES.contains(printed) || isUsual(printed, archive)) {
                return null;
            }
            for (int i = 0; i < length - 1; i++) {
                String place = known.get(masked(printed, i));
                if (place != null && LookAlikes.shared().rank(printed.charAt(i), place.charAt(i)) < NEAREST) {
                    return note(article, article.toFile(piece, start, end), place);
                }
            }
        }
        return null;
    }

    private static boolean isUsual(String printed, Usage archive) {
        return WordCounts.shared().count(printed) > 0
                || archive.of(printed.charAt(0), printed.charAt(1), printed.charAt(2)) >= USUAL;
    }

    private static @Nullable Note note(ArticleText article, @Nullable Span span, String place) {
        if (span == null || span.length() != place.length()) {
            return null;
        }
        return new Note(
                NoteKind.SUSPECTED_MISPRINT,
                article.file().substring(span.start(), span.end()),
                span.start(),
                span.end(),
                Reason.MISREAD_PLACE.key(),
                List.of(new Suggestion(place, SCORE, place)));
    }

    private static String masked(String name, int at) {
        return name.substring(0, at) + ANY + name.substring(at + 1);
    }
}
