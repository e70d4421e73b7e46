package org.jiuwen.formulations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuwen.archive.Pagination;
import org.jiuwen.search.Hit;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A formulation's page: when it was used, as part of what, and two of its uses side by side.
 *
 * @param criteria the search for it, with the filters in force
 * @param timeline articles by month over the issues held
 * @param first its first use; null when there is none
 * @param last its last use
 * @param pagination of {@code shown}
 * @param shown a portion of the uses, from the earliest on
 * @param compared two uses; null when there is only one
 * @param hits the articles of all passages here, by slug
 */
record FormulationView(
        String text,
        SearchCriteria criteria,
        Uses uses,
        Timeline timeline,
        @Nullable Passage first,
        @Nullable Passage last,
        Pagination pagination,
        List<Passage> shown,
        @Nullable Compared compared,
        Map<String, Hit> hits) {

    /**
     * Two uses side by side.
     *
     * @param left the earlier one
     */
    record Compared(Side left, Side right, WordDiff difference) {}

    /**
     * One of two uses.
     *
     * @param number which use it is, from 1
     * @param earlier slug of the nearest earlier use with another wording; null when there is none
     * @param later slug of the nearest later one
     */
    record Side(Passage passage, int number, @Nullable String earlier, @Nullable String later) {}

    /** The address of a passage in its article, where the formulation is marked. */
    public String address(Passage passage) {
        return criteria.address("/articles/" + passage.slug()) + "#" + passage.anchor();
    }

    /** The article of a passage. */
    public Hit hit(Passage passage) {
        return Objects.requireNonNull(hits.get(passage.slug()), "an article of this page");
    }

    /** Whether the article was still there when the page was made. */
    public boolean has(Passage passage) {
        return hits.containsKey(passage.slug());
    }
}
