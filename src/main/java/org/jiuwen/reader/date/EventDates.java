package org.jiuwen.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** When what an article reports took place: the date under a headline, else the first day that the opening names. */
public final class EventDates {

    private static final String N = "([" + ChineseNumbers.CLASS + "]{1,4})";
    private static final Pattern FULL =
            Pattern.compile("([0-9０-９〇零○一二三四五六七八九]{4})\\s?年\\s?" + N + "\\s?月\\s?" + N + "\\s?日");
    private static final Pattern DAY = Pattern.compile("(?=[" + ChineseNumbers.CLASS + "昨今前])"
            // Most places begin none of these
            + "(?:(?:([0-9０-９〇零○一二三四五六七八九]{4})年)?(?<![0-9])" + N + "月" + N + "日"
            + "|(?<![大前每])(昨日|昨天|昨晚|昨夜|昨晨|昨[上下]午|昨起)|(今日|今天|今晨|今晚|今[上下]午)|(前天|前日)"
            // Day of the month alone; not a number of days
            + "|(?<![0-9０-９月年至到第期时续假近约共过每逢隔满.．、—~-])([0-9０-９]{1,2})日(?![0-9０-９内游期间龄后均报电讯本式票至—、]))");
    /** What an announcement makes known was done on the day that it names. */
    private static final Pattern ACT =
            Pattern.compile(FULL.pattern() + "[^0-9。；;]{0,40}(?:通过|选举|补选|选出|任命|免去|决定|表决|批准)");

    /** Before a day that is still to come, or that only ends a count. */
    private static final Pattern NOT_YET = Pattern.compile("(?:将于|将在|定于|拟于|预计|预报|截至|截止|截止到)(?:今年|本月)?$");
    /** Events stand at the start of an opening; a date further on is as often that of something else. */
    private static final int OPENING = 120;
    /** A date this far ahead of the issue belongs to the year before. */
    private static final int MOST_DAYS_AHEAD = 60;

    private EventDates() {}

    /**
     * The day of the reported event.
     *
     * @param issueDate resolves 昨日 and gives days their year; null leaves what needs it undecided
     */
    public static Optional<LocalDate> of(ArticleText article, @Nullable LocalDate issueDate) {
        return of(article, issueDate, Precision.DAY);
    }

    /**
     * The day of the reported event where the issue may be known by its month or year only.
     *
     * @param issueDate the first day of what is known of the issue; null leaves what needs it undecided
     * @param precision how much of it is known: 昨日 needs the day, a day with its month the year
     */
    public static Optional<LocalDate> of(
            ArticleText article, @Nullable LocalDate issueDate, @Nullable Precision precision) {
        Issue issue = issueDate == null || precision == null ? null : new Issue(issueDate, precision);
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
                .flatMap(opening -> inOpening(opening, issue));
    }

    /** The day on which what an announcement makes known was passed, elected or appointed, when it says so in full. */
    public static Optional<LocalDate> ofAct(ArticleText article) {
        boolean opening = true;
        for (ArticleText.Piece piece : article.pieces()) {
            Matcher act = ACT.matcher(piece.text());
            if (piece.part() != Part.TITLE && opening && act.find()) {
                return date(ChineseNumbers.parse(act.group(1)), act.group(2), act.group(3));
            }
            opening &= piece.part() != Part.PARAGRAPH;
        }
        return Optional.empty();
    }

    /** What is known of the issue's day. */
    private record Issue(LocalDate first, Precision precision) {

        boolean isDay() {
            return precision == Precision.DAY;
        }

        /** The last day that it may be of. */
        LocalDate last() {
            return switch (precision) {
                case DAY -> first;
                case MONTH -> first.plusMonths(1).minusDays(1);
                case YEAR -> first.plusYears(1).minusDays(1);
            };
        }
    }

    private static Optional<LocalDate> inOpening(String opening, @Nullable Issue issue) {
        Matcher day = DAY.matcher(opening);
        while (day.find()) {
            Optional<LocalDate> date = Optional.empty();
            if (NOT_YET.matcher(opening.substring(Math.max(0, day.start() - 8), day.start()))
                    .find()) {
                continue;
            }
            if (day.group(2) != null) {
                date = day.group(1) != null
                        ? date(ChineseNumbers.parse(day.group(1)), day.group(2), day.group(3))
                        : nearest(day.group(2), day.group(3), issue);
            } else if (issue != null && issue.isDay()) {
                date = day.group(7) != null
                        ? lastOf(ChineseNumbers.parse(day.group(7)), issue.first)
                        : Optional.of(issue.first.minusDays(day.group(4) != null ? 1 : day.group(5) != null ? 0 : 2));
            }
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** A day without a year, in the year that brings it nearest to the issue. */
    private static Optional<LocalDate> nearest(String month, String day, @Nullable Issue issue) {
        if (issue == null) {
            return Optional.empty();
        }
        LocalDate last = issue.last();
        Optional<LocalDate> sameYear = date(last.getYear(), month, day);
        return sameYear.isPresent() && sameYear.get().isAfter(last.plusDays(MOST_DAYS_AHEAD))
                ? date(last.getYear() - 1, month, day)
                : sameYear;
    }

    /** The last such day of a month until the issue. */
    private static Optional<LocalDate> lastOf(int dayOfMonth, LocalDate issueDate) {
        LocalDate month = dayOfMonth > issueDate.getDayOfMonth() ? issueDate.minusMonths(1) : issueDate;
        return dayOfMonth >= 1 && dayOfMonth <= month.lengthOfMonth()
                ? Optional.of(month.withDayOfMonth(dayOfMonth))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, ChineseNumbers.parse(month), ChineseNumbers.parse(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
