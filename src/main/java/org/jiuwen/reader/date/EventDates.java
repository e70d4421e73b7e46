package org.jiuwen.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** When what an article reports took place: the date under a headline, else the first day that the opening names. */
public final class EventDates {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,4})";
    private static final Pattern FULL =
            Pattern.compile("([0-9０-９〇零○一二三四五六七八九]{4})\\s?年\\s?" + N + "\\s?月\\s?" + N + "\\s?日");
    private static final Pattern DAY = Pattern.compile("(?:([0-9０-９〇零○一二三四五六七八九]{4})年)?(?<![0-9])" + N + "月" + N + "日"
            + "|(?<![大前每])(昨日|昨天|昨晚|昨夜|昨晨|昨[上下]午|昨起)|(今日|今天|今晨|今晚|今[上下]午)|(前天|前日)");
    /** Events stand at the start of an opening; a date further on is as often that of something else. */
    private static final int OPENING = 90;
    /** A date this far ahead of the issue belongs to the year before. */
    private static final int MOST_DAYS_AHEAD = 60;

    private EventDates() {}

    /**
     * The day of the reported event.
     *
     * @param issueDate resolves 昨日 and gives days their year; null leaves what needs it undecided
     */
    public static Optional<LocalDate> of(ArticleText article, @Nullable LocalDate issueDate) {
        for (ArticleText.Piece piece : article.pieces()) {
            Matcher full = FULL.matcher(piece.text());
            if (piece.part() == Part.DECK && "（(".indexOf(piece.text().charAt(0)) >= 0 && full.find()) {
                return date(ChineseNumbers.parse(full.group(1)), full.group(2), full.group(3));
            }
        }
        return article.paragraphs().stream()
                .findFirst()
                .map(first ->
                        first.text().substring(0, Math.min(OPENING, first.text().length())))
                .flatMap(opening -> inOpening(opening, issueDate));
    }

    private static Optional<LocalDate> inOpening(String opening, @Nullable LocalDate issueDate) {
        Matcher day = DAY.matcher(opening);
        while (day.find()) {
            if (day.group(2) != null) {
                Optional<LocalDate> date = day.group(1) != null
                        ? date(ChineseNumbers.parse(day.group(1)), day.group(2), day.group(3))
                        : nearest(day.group(2), day.group(3), issueDate);
                if (date.isPresent()) {
                    return date;
                }
            } else if (issueDate != null) {
                return Optional.of(issueDate.minusDays(day.group(4) != null ? 1 : day.group(5) != null ? 0 : 2));
            }
        }
        return Optional.empty();
    }

    /** A day without a year, in the year that brings it nearest to the issue. */
    private static Optional<LocalDate> nearest(String month, String day, @Nullable LocalDate issueDate) {
        if (issueDate == null) {
            return Optional.empty();
        }
        Optional<LocalDate> sameYear = date(issueDate.getYear(), month, day);
        return sameYear.isPresent() && sameYear.get().isAfter(issueDate.plusDays(MOST_DAYS_AHEAD))
                ? date(issueDate.getYear() - 1, month, day)
                : sameYear;
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, ChineseNumbers.parse(month), ChineseNumbers.parse(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
