package org.jiuwen.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What stands in the addresses of issues and pages. */
final class Addresses {

    /** Stands for the day of pages that wait for one. */
    static final String UNDATED = "undated";

    private Addresses() {}

    /** Reads a day; one that does not exist has no page. */
    static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw notFound().get();
        }
    }

    /** Reads a month; one that does not exist has no calendar. */
    static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw notFound().get();
        }
    }

    /** Reads a day, or null for {@link #UNDATED}. */
    static @Nullable LocalDate dayOrUndated(String day) {
        return day.equals(UNDATED) ? null : day(day);
    }

    static Supplier<ResponseStatusException> notFound() {
        return () -> new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
