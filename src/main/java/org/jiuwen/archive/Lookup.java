package org.jiuwen.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader was looking for when an article was opened out of a list of results. Search answers; the page that shows the
 * article asks, and does not know search.
 */
public interface Lookup {

    /**
     * Reads the question that an article's address carries on.
     *
     * @param parameters of the article's address; those that are no part of a question are passed over
     * @param slug the article's
     * @return empty when the address carries no question
     */
    Optional<Found> found(Map<String, List<String>> parameters, String slug);

    /**
     * A question with this article's place in its result.
     *
     * @param query as typed, empty when only filters were chosen
     * @param results address of the list of results
     * @param previous address of the hit before this article; null when it is the first, or no hit
     * @param next address of the hit after it; null when it is the last, or no hit
     * @param marks what of the article's characters was found
     */
    record Found(String query, String results, @Nullable String previous, @Nullable String next, Marks marks) {}

    /** Finds in a text what was looked for; all places in text order, none overlapping another. */
    interface Marks {

        /** In one line of a headline. */
        List<Place> headline(String line);

        /** In an article's text. */
        List<Place> text(String body);
    }

    /**
     * Characters of a text.
     *
     * @param start first UTF-16 code unit
     * @param end after the last one
     */
    record Place(int start, int end) {}
}
