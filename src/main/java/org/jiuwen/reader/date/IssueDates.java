package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.IssueDate.Alternative;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Finds the date of an issue on its page: the printed masthead, else what the articles say of their own time. */
public final class IssueDates {

    private static final Pattern PRINTED = Pattern.compile("([" + ChineseNumbers.CLASS + "]{4})\\s?年\\s?(["
            + ChineseNumbers.CLASS + "]{1,3})\\s?月\\s?([" + ChineseNumbers.CLASS + "]{1,3})\\s?日");
    private static final double MASTHEAD = 0.99;
    /** Only the year is sure enough to be named when no news report gives the day. */
    private static final double DAY_BY_ONE = 0.8;

    private static final double DAY_BY_MORE = 0.93;

    private IssueDates() {}

    /** The date in the lines that belong to the page and to no article; null when none is printed there. */
    public static @Nullable IssueDate inMasthead(String file, List<Span> masthead) {
        for (Span line : masthead) {
            Matcher printed = PRINTED.matcher(file).region(line.start(), line.end());
            if (printed.find()) {
                LocalDate date = YearLedger.date(
                        ChineseNumbers.parse(printed.group(1)),
                        ChineseNumbers.parse(printed.group(2)),
                        ChineseNumbers.parse(printed.group(3)));
                if (date != null) {
                    Evidence evidence =
                            new Evidence(printed.group(), printed.start(), printed.end(), Reason.MASTHEAD.key());
                    return new IssueDate(
                            date, Precision.DAY, DateOrigin.MASTHEAD, MASTHEAD, List.of(evidence), List.of());
                }
            }
        }
        return null;
    }

    /** The date that the articles support, as precise as they do; unknown when they support no year. */
    public static IssueDate inText(List<ArticleText> articles) {
        DayLedger.Verdict day = new DayLedger(articles).judge();
        YearLedger.Verdict year = new YearLedger(articles).judge(day == null ? null : day.issue());
        if (year == null || year.evidence().isEmpty()) {
            return IssueDate.unknown();
        }
        List<Evidence> evidence = new ArrayList<>(day == null ? List.of() : day.evidence());
        evidence.addAll(year.evidence());
        double sure = year.confidence();
        if (day == null) {
            return dated(
                    LocalDate.of(year.year(), 1, 1), Precision.YEAR, sure, evidence, LocalDate.of(year.next(), 1, 1));
        }
        LocalDate date = YearLedger.date(
                year.year(), day.issue().getMonthValue(), day.issue().getDayOfMonth());
        if (date == null) {
            date = LocalDate.of(year.year(), 3, 1);
        }
        if (!day.news()) {
            return dated(
                    date.withDayOfMonth(1),
                    Precision.MONTH,
                    sure * DAY_BY_ONE,
                    evidence,
                    date.withDayOfMonth(1).plusMonths(1));
        }
        double daySure = day.support() > 1 ? DAY_BY_MORE : DAY_BY_ONE;
        return dated(date, Precision.DAY, sure * daySure, evidence, date.plusDays(1));
    }

    private static IssueDate dated(
            LocalDate date, Precision precision, double confidence, List<Evidence> evidence, LocalDate other) {
        double rounded = Math.round(confidence * 100) / 100.0;
        double rest = Math.round((1 - confidence) * 50) / 100.0;
        return new IssueDate(
                date, precision, DateOrigin.TEXT, rounded, evidence, List.of(new Alternative(other, rest)));
    }
}
