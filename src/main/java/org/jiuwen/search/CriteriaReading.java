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
import org.jiuwen.search.SearchCriteria.Sort;
import org.jiuwen.search.facets.Choices;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a request ask for. A parameter that makes no sense is left out and named, so that a page can show the
 * rest and a program can be told.
 *
 * @param criteria from all parameters that make sense
 * @param faults what was left out
 */
public record CriteriaReading(SearchCriteria criteria, List<Fault> faults) {

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
    public record Fault(String parameter, String value) {}

    /** Reads a request's parameters. */
    public static CriteriaReading of(Map<String, List<String>> parameters) {
        Reader reader = new Reader(parameters);
        LocalDate from = reader.read("from", value -> day(value, false));
        LocalDate to = reader.read("to", value -> day(value, true));
        if (from != null && to != null && to.isBefore(from)) {
            reader.faults.add(new Fault("range", from + " – " + to));
            to = null;
        }
        int size = orElse(reader.read("size", value -> number(value, 1, LARGEST_SIZE)), SearchCriteria.USUAL_SIZE);
        int p = orElse(reader.read("p", value -> number(value, 1, Integer.MAX_VALUE)), 1);
        if (p > SearchCriteria.DEEPEST / size) {
            reader.faults.add(new Fault("depth", Integer.toString(p)));
            p = 1;
        }
        SearchCriteria criteria = new SearchCriteria(
                reader.first("q"),
                from,
                to,
                Choices.of(parameters, (name, value) -> reader.faults.add(new Fault(name, value))),
                reader.read("sort", value -> Sort.valueOf(value.toUpperCase(Locale.ROOT))),
                p,
                size,
                reader.read("after", Function.identity()));
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

        private final Map<String, List<String>> parameters;
        private final List<Fault> faults = new ArrayList<>();

        Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        String first(String name) {
            List<String> values = parameters.getOrDefault(name, List.of());
            return values.isEmpty() ? "" : values.getFirst();
        }

        <T> @Nullable T read(String name, Function<String, T> parse) {
            String value = first(name).strip();
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
