package org.jiuwen.search;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.Genre;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list of hits shows it.
 *
 * @param paper code of the newspaper
 * @param date null when nothing of it is known
 * @param page 版次; null when it is not known
 * @param slot the page's part of its address
 * @param misprint whether it is a hit only because a character was probably misread 疑似误识
 */
public record Hit(
        String slug,
        @Nullable String externalId,
        List<MarkedText> kicker,
        @Nullable MarkedText title,
        List<MarkedText> deck,
        String paper,
        String paperName,
        @Nullable LocalDate date,
        @Nullable DatePrecision datePrecision,
        @Nullable DateOrigin dateOrigin,
        @Nullable Integer page,
        String slot,
        Genre genre,
        List<String> byline,
        MarkedText snippet,
        boolean misprint) {

    /** Whether the page belongs to an issue, so that it has an address. */
    public boolean inIssue() {
        return datePrecision == DatePrecision.DAY;
    }

    /** The address of the article, which carries on the question that found it. */
    public String address(SearchCriteria criteria) {
        return criteria.isEmpty() ? "/articles/" + slug : criteria.address("/articles/" + slug);
    }
}
