package org.jiuwen.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiuwen.archive.PublicationDays;
import org.jiuwen.browse.CalendarQueries.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A year of a paper as twelve months of weeks: which days and how many pages are there, and which are missing. Missing is
 * only what lies between the first and the last issue held, on a day on which the paper appears.
 *
 * @param previousYear the nearest earlier year with an issue, null when there is none
 * @param nextYear the nearest later year with an issue, null when there is none
 */
record YearCalendar(
        Paper paper,
        int year,
        @Nullable Integer previousYear,
        @Nullable Integer nextYear,
        int issues,
        int pages,
        int missing,
        List<Month> months) {

    /** More pages than this are shaded alike. */
    private static final int DARKEST = 4;

    /** One month, its weeks from Monday to Sunday. */
    record Month(int month, int issues, int missing, List<Week> weeks) {}

    /** One week; the days of other months are null. */
    record Week(List<@Nullable Day> days) {}

    /**
     * One day.
     *
     * @param pages pages held, 0 when there is no issue
     * @param missing whether an issue should be there and is not
     */
    record Day(LocalDate date, int pages, boolean missing) {

        /** How dark the day is drawn, 0 to 4. */
        public int shade() {
            return Math.min(pages, DARKEST);
        }
    }

    /** The days on which an issue is missing, in their order. */
    List<LocalDate> missingDays() {
        return months.stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(week -> week.days().stream())
                .filter(day -> day != null && day.missing())
                .map(Day::date)
                .toList();
    }

    static YearCalendar of(Paper paper, int year, Map<LocalDate, Integer> pages) {
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(paper, YearMonth.of(year, month), pages))
                .toList();
        return new YearCalendar(
                paper,
                year,
                paper.years().stream()
                        .map(CalendarQueries.Year::year)
                        .filter(other -> other < year)
                        .max(Integer::compare)
                        .orElse(null),
                paper.years().stream()
                        .map(CalendarQueries.Year::year)
                        .filter(other -> other > year)
                        .min(Integer::compare)
                        .orElse(null),
                months.stream().mapToInt(Month::issues).sum(),
                pages.values().stream().mapToInt(Integer::intValue).sum(),
                months.stream().mapToInt(Month::missing).sum(),
                months);
    }

    /** One month of the paper; pages by day, days without one may be left out. */
    static Month month(Paper paper, YearMonth month, Map<LocalDate, Integer> pages) {
        PublicationDays publishes = PublicationDays.of(paper.publishes());
        List<Week> weeks = new ArrayList<>();
        @Nullable Day[] week = new Day[7];
        int issues = 0;
        int missing = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            int held = pages.getOrDefault(date, 0);
            boolean gap = held == 0 && publishes.include(date) && paper.spans(date);
            issues += held > 0 ? 1 : 0;
            missing += gap ? 1 : 0;
            week[date.getDayOfWeek().getValue() - 1] = new Day(date, held, gap);
            if (date.getDayOfWeek().getValue() == 7 || day == month.lengthOfMonth()) {
                weeks.add(new Week(Arrays.asList(week.clone())));
                Arrays.fill(week, null);
            }
        }
        return new Month(month.getMonthValue(), issues, missing, weeks);
    }
}
