package org.jiuwen.search;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jiuwen.archive.Genre;
import org.jiuwen.search.SearchCriteria.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a request ask for. A parameter that makes no sense is left out and named, so that a page can show the
 * rest and a program can be told.
 *
 * @param criteria from all parameters that make sense
 * @param faults what was left out
 */
record CriteriaReading(SearchCriteria criteria, List<Fault> faults) {

    static final int LARGEST_SIZE = 100;

    /** Dates are days, or whole months and years: 2026-02-09, 2026-02, 2026. */
    private static final int YEAR_LENGTH = 4;

    private static final int MONTH_LENGTH = 7;

    /**
     * A parameter that makes no sense.
     *
     * @param parameter its name; the message is {@code search.fault.<name>}
     * @param value as given
     */
    record Fault(String parameter, String value) {}

    /** Reads a request's parameters. */
    static CriteriaReading of(Map<String, String> parameters) {
        Reader reader = new Reader(parameters);
        LocalDate from = reader.read("from", value -> day(value, false));
        LocalDate to = reader.read("to", value -> day(value, true));
        if (from != null && to != null && to.isBefore(from)) {
            reader.faults.add(new Fault("range", from + " – " + to));
            to = null;
        }
        SearchCriteria criteria = new SearchCriteria(
                parameters.getOrDefault("q", ""),
                from,
                to,
                reader.read("paper", Function.identity()),
                reader.read("page", value -> number(value, 1, Integer.MAX_VALUE)),
                reader.read("person", Function.identity()),
                reader.read("byline", Function.identity()),
                reader.read("genre", value -> Genre.valueOf(value.toUpperCase(Locale.ROOT))),
                reader.read("meeting", Function.identity()),
                reader.read("sort", value -> Sort.valueOf(value.toUpperCase(Locale.ROOT))),
                orElse(reader.read("p", value -> number(value, 1, Integer.MAX_VALUE / LARGEST_SIZE)), 1),
                orElse(reader.read("size", value -> number(value, 1, LARGEST_SIZE)), SearchCriteria.USUAL_SIZE));
        return new CriteriaReading(criteria, List.copyOf(reader.faults));
    }

    private static int orElse(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    private static Integer number(String value, int least, int most) {
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw new NumberFormatException(value);
        }
        return number;
    }

    private static LocalDate day(String value, boolean last) {
        if (value.length() == YEAR_LENGTH) {
            return last
                    ? Year.parse(value).atMonth(12).atEndOfMonth()
                    : Year.parse(value).atDay(1);
        }
        if (value.length() == MONTH_LENGTH) {
            return last
                    ? YearMonth.parse(value).atEndOfMonth()
                    : YearMonth.parse(value).atDay(1);
        }
        return LocalDate.parse(value);
    }

    private static final class Reader {

        private final Map<String, String> parameters;
        private final List<Fault> faults = new ArrayList<>();

        Reader(Map<String, String> parameters) {
            this.parameters = parameters;
        }

        <T> @Nullable T read(String name, Function<String, T> parse) {
            String value = parameters.getOrDefault(name, "").strip();
            if (value.isEmpty()) {
                return null;
            }
            try {
                return parse.apply(value);
            } catch (DateTimeParseException | IllegalArgumentException e) {
                faults.add(new Fault(name, value));
                return null;
            }
        }
    }
}
