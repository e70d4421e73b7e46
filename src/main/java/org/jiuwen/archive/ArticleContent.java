package org.jiuwen.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an article that a new reading of its page replaces; the fields are those of {@link Article}.
 *
 * @param body the paragraphs joined by one line feed each
 * @param headlineSource start, end, start, end …: the ranges of the headline lines in the decoded page file
 */
public record ArticleContent(
        List<String> kicker,
        @Nullable String title,
        List<String> deck,
        @Nullable String columnTitle,
        List<String> byline,
        Genre genre,
        @Nullable LocalDate eventDate,
        @Nullable Jump continuesFrom,
        @Nullable Jump continuesOn,
        boolean truncatedStart,
        boolean truncatedEnd,
        List<Integer> headlineSource,
        String body,
        List<ArticleParagraph> paragraphs) {}
