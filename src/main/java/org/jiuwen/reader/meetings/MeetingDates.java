package org.jiuwen.reader.meetings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day of a meeting from the words beside it, against the issue's date where the words leave out the year. */
final class MeetingDates {

    private static final Pattern DAY = Pattern.compile(
            "(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日|(昨日|昨天|昨晚)|(今日|今天|今晚)|(前日|前天)|(?<![月\\d至、])(?<alone>\\d{1,2})日(?=[上下]午|晚|凌晨|，|在|至|、|举行|召开|电)");

    private final @Nullable LocalDate issueDate;

    MeetingDates(@Nullable LocalDate issueDate) {
        this.issueDate = issueDate;
    }

    /** The first day named in a range of the text. */
    @Nullable
    LocalDate firstIn(String text, int from, int to) {
        Matcher day = DAY.matcher(text).region(from, Math.max(from, to));
        while (day.find()) {
            LocalDate date = date(day);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable LocalDate date(Matcher day) {
        if (day.group("alone") != null) {
            return issueDate == null ? null : lastOf(Integer.parseInt(day.group("alone")), issueDate);
        }
        if (day.group(2) == null) {
            if (issueDate == null) {
                return null;
            }
            return issueDate.minusDays(day.group(4) != null ? 1 : day.group(6) != null ? 2 : 0);
        }
        try {
            int month = Integer.parseInt(day.group(2));
            int dayOfMonth = Integer.parseInt(day.group(3));
            if (day.group(1) != null) {
                return LocalDate.of(Integer.parseInt(day.group(1)), month, dayOfMonth);
            }
            return issueDate == null ? null : nearest(month, dayOfMonth, issueDate);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    // 17日 alone is the last such day up to the issue's.
    private static @Nullable LocalDate lastOf(int dayOfMonth, LocalDate issue) {
        LocalDate month = dayOfMonth <= issue.getDayOfMonth() ? issue : issue.minusMonths(1);
        return dayOfMonth < 1 || dayOfMonth > month.lengthOfMonth() ? null : month.withDayOfMonth(dayOfMonth);
    }

    // A paper of January writes 12月30日 of the year before, one of December 1月5日 of the year to come.
    private static LocalDate nearest(int month, int day, LocalDate issue) {
        LocalDate same = LocalDate.of(issue.getYear(), month, day);
        if (same.isAfter(issue.plusMonths(4))) {
            return LocalDate.of(issue.getYear() - 1, month, day);
        }
        return same.isBefore(issue.minusMonths(8)) ? LocalDate.of(issue.getYear() + 1, month, day) : same;
    }
}
