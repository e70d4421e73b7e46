package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days that a page may be of, by number from the first, with year, month and day at hand without a calendar's cost. */
final class DayAxis {

    static final int FIRST_YEAR = 1949;
    static final int LAST_YEAR = 2050;
    static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    static final int SIZE = (int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(LAST_YEAR + 1, 1, 1));
    /** Of the longest month. */
    static final int MONTH_DAYS = 31;

    /** More than the days of any year, so that each month and day has a number of its own. */
    static final int YEAR_DAYS = 12 * MONTH_DAYS;

    private static final short[] YEAR = new short[SIZE];
    private static final short[] MONTH_DAY = new short[SIZE];
    private static final byte[] WEEKDAY = new byte[SIZE];

    static {
        LocalDate date = FIRST;
        for (int day = 0; day < SIZE; day++, date = date.plusDays(1)) {
            YEAR[day] = (short) date.getYear();
            MONTH_DAY[day] = (short) monthDay(date.getMonthValue(), date.getDayOfMonth());
            WEEKDAY[day] = (byte) date.getDayOfWeek().getValue();
        }
    }

    private DayAxis() {}

    /** The number of a day, which may lie outside of the axis. */
    static int of(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(FIRST, date);
    }

    static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    static int year(int day) {
        return YEAR[day];
    }

    /** 1 to 12. */
    static int month(int day) {
        return MONTH_DAY[day] / MONTH_DAYS + 1;
    }

    /** 1 to 31. */
    static int dayOfMonth(int day) {
        return MONTH_DAY[day] % MONTH_DAYS + 1;
    }

    /** 1 for Monday to 7 for Sunday. */
    static int weekday(int day) {
        return WEEKDAY[day];
    }

    /** Where a month's day stands in the year, below {@link #YEAR_DAYS}. */
    static int monthDay(int month, int dayOfMonth) {
        return (month - 1) * 31 + dayOfMonth - 1;
    }

    static int monthDay(int day) {
        return MONTH_DAY[day];
    }
}
