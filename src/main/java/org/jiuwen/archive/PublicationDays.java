package org.jiuwen.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weekdays on which a paper appears, as its {@code newspaper.yml} writes them: {@code daily}, or weekdays by their
 * English names, shortened or not, with ranges: {@code mon-fri, sunday}. Where nothing readable is written no day counts
 * as missing, because nobody knows.
 */
public record PublicationDays(Set<DayOfWeek> days) {

    private static final Pattern PART = Pattern.compile("([a-z]{3,9})(?:\\s*[-–~]\\s*([a-z]{3,9}))?");

    /** Reads what is written; never fails. */
    public static PublicationDays of(@Nullable String publishes) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (publishes != null) {
            Matcher parts = PART.matcher(publishes.toLowerCase(Locale.ROOT));
            while (parts.find()) {
                add(days, parts.group(1), parts.group(2));
            }
        }
        return new PublicationDays(Set.copyOf(days));
    }

    /** Whether the paper appears on a day. */
    public boolean include(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    private static void add(Set<DayOfWeek> days, String first, @Nullable String last) {
        if (first.equals("daily")) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
            return;
        }
        DayOfWeek from = weekday(first);
        DayOfWeek to = last == null ? from : weekday(last);
        if (from == null || to == null) {
            return;
        }
        for (DayOfWeek day = from; ; day = day.plus(1)) {
            days.add(day);
            if (day == to) {
                return;
            }
        }
    }

    private static @Nullable DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return day;
            }
        }
        return null;
    }
}
