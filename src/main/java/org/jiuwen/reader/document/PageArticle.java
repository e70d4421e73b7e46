package org.jiuwen.reader.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of a page.
 *
 * @param kicker 引题 lines
 * @param title 主题, its lines joined by one space; null when the page prints none
 * @param deck 副题 lines
 * @param columnTitle 栏目 or page banner that stands over the article
 * @param byline names of reporters or signatories as printed, inner blanks removed
 * @param truncatedStart the text breaks off at its start and no line of the page goes before it
 * @param truncatedEnd the text breaks off at its end and no line of the page continues it
 * @param eventDate when the reported event took place; null when the text does not say
 * @param headlineSource the ranges of kicker, title and deck in the page file
 * @param labelSource the ranges of what stands beside headline and text: column title, signature lines, jump markers
 */
public record PageArticle(
        List<String> kicker,
        @Nullable String title,
        List<String> deck,
        @Nullable String columnTitle,
        List<String> byline,
        Genre genre,
        @Nullable Jump continuesFrom,
        @Nullable Jump continuesOn,
        boolean truncatedStart,
        boolean truncatedEnd,
        @Nullable LocalDate eventDate,
        List<Span> headlineSource,
        List<Span> labelSource,
        List<Paragraph> paragraphs,
        List<PersonReading> persons,
        List<MeetingReading> meetings,
        List<UtteranceReading> utterances) {}
