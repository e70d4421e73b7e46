package org.jiuwen.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jiuwen.archive.Headline;
import org.jiuwen.browse.CalendarQueries.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A month of a paper, each day with what its issue leads with.
 *
 * @param leads by day; a day whose issue has no headline has none
 * @param previous the month before, null when the archive begins after it
 * @param next the month after, null when the archive ends before it
 */
record MonthCalendar(
        Paper paper,
        YearMonth month,
        YearCalendar.Month days,
        Map<LocalDate, Lead> leads,
        @Nullable YearMonth previous,
        @Nullable YearMonth next) {

    /** The first headline of an issue. */
    record Lead(String slug, Headline headline) {}

    static MonthCalendar of(Paper paper, YearMonth month, Map<LocalDate, Integer> pages, Map<LocalDate, Lead> leads) {
        YearMonth before = month.minusMonths(1);
        YearMonth after = month.plusMonths(1);
        return new MonthCalendar(
                paper,
                month,
                YearCalendar.month(paper, month, pages),
                leads,
                paper.first() != null && !before.atEndOfMonth().isBefore(paper.first()) ? before : null,
                paper.last() != null && !after.atDay(1).isAfter(paper.last()) ? after : null);
    }
}
