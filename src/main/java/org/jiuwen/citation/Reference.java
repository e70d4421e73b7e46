package org.jiuwen.citation;

import java.util.List;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/**
 * What is cited of an article.
 *
 * @param slug the article's
 * @param authors names without their offices, in printed order; may be empty
 * @param title the main lines with the deck after a colon; the opening words when the article has no headline
 * @param place the page that it begins on
 * @param url its absolute address
 */
public record Reference(String slug, List<String> authors, String title, PagePlace place, String url) {

    private static final int WORDS_OF_UNTITLED = 20;

    /** Makes the title from the headline lines, or from the body of an article that has none. */
    public static Reference of(
            String slug, List<String> authors, Headline headline, String body, PagePlace place, String url) {
        return new Reference(slug, List.copyOf(authors), title(headline, body), place, url);
    }

    private static String title(Headline headline, String body) {
        String title = headline.title();
        if (title == null) {
            int length = Math.min(WORDS_OF_UNTITLED, body.codePointCount(0, body.length()));
            return body.substring(0, body.offsetByCodePoints(0, length)).replace('\n', ' ') + "……";
        }
        return headline.deck().isEmpty() ? title : title + ": " + deck(headline.deck());
    }

    private static String deck(List<String> deck) {
        return String.join(" ", deck).replaceFirst("^[—\\-－]+", "");
    }

    /** The day, month or year as far as it is known, {@code 2026-02-09} or shorter; null when nothing is. */
    public @Nullable String date() {
        DatePrecision precision = place.precision();
        if (place.date() == null || precision == null) {
            return null;
        }
        return switch (precision) {
            case DAY -> place.date().toString();
            case MONTH -> place.date().toString().substring(0, 7);
            case YEAR -> place.date().toString().substring(0, 4);
        };
    }

    /** Whether the date was not printed but inferred from the text. */
    public boolean inferredDate() {
        return place.origin() == DateOrigin.TEXT;
    }
}
