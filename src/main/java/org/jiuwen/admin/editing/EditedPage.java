package org.jiuwen.admin.editing;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/**
 * A page with what may be put right of it.
 *
 * @param path of its first file, as it was handed in
 */
record EditedPage(long id, PagePlace place, String path, List<Heading> articles) {

    /** An article of the page. */
    record Heading(String slug, @Nullable String title) {}

    PagePlacement.Spot spot() {
        return new PagePlacement.Spot(day(), place.number());
    }

    /** Its day; null when only a month, a year or nothing is known. */
    public @Nullable LocalDate day() {
        return place.precision() == DatePrecision.DAY ? place.date() : null;
    }
}
