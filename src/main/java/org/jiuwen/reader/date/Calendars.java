package org.jiuwen.reader.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates from numbers that a page prints, which need not be in the calendar. */
final class Calendars {

    /** A year as pages print it, of the days that a page may be of. */
    static final String YEAR = "((?:19[4-9]|20[0-4])[0-9]|(?:１９[４-９]|２０[０-４])[０-９]|[一二][九〇零○][〇零○一二三四五六七八九]{2})";

    private Calendars() {}

    /** Null when the calendar has no such day. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
