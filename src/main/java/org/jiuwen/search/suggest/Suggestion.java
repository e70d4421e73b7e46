package org.jiuwen.search.suggest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be meant.
 *
 * @param text as it is shown
 * @param query what finds it, in the query language
 * @param address its page; null where it has none
 * @param articles in which it is named; null for a title
 */
@Schema(name = "Suggestion")
public record Suggestion(Kind kind, String text, String query, @Nullable String address, @Nullable Long articles) {

    /** What kind of thing; the label is the message {@code search.suggest.<kind>}. */
    public enum Kind {
        PERSON,
        MEETING,
        COLUMN,
        TITLE;

        /** As it stands in a message key and in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
