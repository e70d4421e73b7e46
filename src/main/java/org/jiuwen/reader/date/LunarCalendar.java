package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The Chinese lunisolar calendar from 1949 to 2050, from a table. */
final class LunarCalendar {

    private record Year(LocalDate first, int doubled, List<Integer> lengths) {}

    private static final Map<Integer, Year> YEARS = new HashMap<>();

    static {
        for (List<String> row : Lexicon.load("lunar-years.tsv").rows()) {
            int doubled = row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2));
            List<Integer> lengths =
                    Arrays.stream(row.get(3).split(" ")).map(Integer::valueOf).toList();
            YEARS.put(Integer.valueOf(row.get(0)), new Year(LocalDate.parse(row.get(1)), doubled, lengths));
        }
    }

    private LunarCalendar() {}

    /** New Year's Day of the year that begins in a year of the common calendar; null outside of the table. */
    static @Nullable LocalDate newYear(int year) {
        Year lunar = YEARS.get(year);
        return lunar == null ? null : lunar.first;
    }

    /**
     * The day of a month's day.
     *
     * @param year in which the lunar year begins
     * @param month 1 to 12; of a doubled month the first
     * @param day 1 to 30; 30 of a month of 29 days, and of the twelfth also 0, is its last day
     * @return null outside of the table
     */
    static @Nullable LocalDate day(int year, int month, int day) {
        Year lunar = YEARS.get(year);
        if (lunar == null) {
            return null;
        }
        int index = month - 1 + (lunar.doubled > 0 && month > lunar.doubled ? 1 : 0);
        int before = lunar.lengths.subList(0, index).stream()
                .mapToInt(Integer::intValue)
                .sum();
        int length = lunar.lengths.get(index);
        return lunar.first.plusDays(before + (day == 0 ? length : Math.min(day, length)) - 1L);
    }
}
