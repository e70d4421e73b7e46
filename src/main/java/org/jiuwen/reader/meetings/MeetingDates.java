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

    // 本报6月29日讯, 本报北京3月5日电: the day on which the report was written
    private static final Pattern DATELINE =
            Pattern.compile("(?:本报|本社|社|网)[^，。；\\n\\d]{0,10}(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}日(?=讯|电|消息)");
    private static final int HEAD = 80;

    private final @Nullable LocalDate issueDate;
    private final @Nullable LocalDate written;
    private final int datelineEnd;

    /**
     * @param text of the article, in one width
     * @param bodyStart where its paragraphs start
     */
    MeetingDates(String text, int bodyStart, @Nullable LocalDate issueDate) {
        this.issueDate = issueDate;
        Matcher dateline = DATELINE.matcher(text).region(bodyStart, Math.min(text.length(), bodyStart + HEAD));
        if (dateline.find()) {
            Matcher day = DAY.matcher(text).region(dateline.start(), dateline.end());
            this.written = day.find() ? date(day) : null;
            this.datelineEnd = dateline.end();
        } else {
            this.written = null;
            this.datelineEnd = 0;
        }
    }

    /** Whether the report says on which day it was written, so that its 今天 is that day. */
    boolean hasDateline() {
        return datelineEnd > 0;
    }

    /** The first day named in a range of the text; where it names none the day of its dateline. */
    @Nullable
    LocalDate firstIn(String text, int from, int to) {
        Matcher day = DAY.matcher(text).region(Math.max(from, Math.min(datelineEnd, to)), Math.max(from, to));
        while (day.find()) {
            LocalDate date = date(day);
            if (date != null) {
                return date;
            }
        }
        return from < datelineEnd ? written : null;
    }

    private @Nullable LocalDate date(Matcher day) {
        if (day.group("alone") != null) {
            return issueDate == null ? null : lastOf(Integer.parseInt(day.group("alone")), issueDate);
        }
        if (day.group(2) == null) {
            LocalDate today = written == null ? issueDate : written;
            return today == null ? null : today.minusDays(day.group(4) != null ? 1 : day.group(6) != null ? 2 : 0);
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
