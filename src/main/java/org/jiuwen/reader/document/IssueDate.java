package org.jiuwen.reader.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The publication date of the page with what it rests on.
 *
 * @param date null when the page supports none; with a coarser {@code precision} the first day of that month or year
 * @param confidence 0 to 1
 * @param evidence never empty when {@code origin} is {@link DateOrigin#TEXT}; the weightiest first
 * @param against places of the page that speak for another date; the weightiest first
 * @param alternatives other dates that are plausible, the most plausible first
 */
public record IssueDate(
        @Nullable LocalDate date,
        @Nullable Precision precision,
        @Nullable DateOrigin origin,
        double confidence,
        List<Evidence> evidence,
        List<Evidence> against,
        List<Alternative> alternatives) {

    /** Another date that the page would allow. */
    public record Alternative(LocalDate date, double confidence) {}

    /** No date: neither the file's name nor the text supports one. */
    public static IssueDate unknown() {
        return new IssueDate(null, null, null, 0, List.of(), List.of(), List.of());
    }
}
