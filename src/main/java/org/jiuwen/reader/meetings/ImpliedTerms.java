package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The 届 of meetings that are named without: 三中全会 is one of the Central Committee that sits, or of the one that the article names. */
final class ImpliedTerms {

    // The Central Committee's terms by the year in which a congress elected them; they run five years.
    private static final int TWENTIETH_FROM = 2022;
    // The National People's Congress and the national conference are elected in the March after.
    private static final int FOURTEENTH_FROM = 2023;

    private final Collection<Found> found;
    private final @Nullable LocalDate issueDate;

    /**
     * @param found what the article names so far; grows while names are given
     */
    ImpliedTerms(Collection<Found> found, @Nullable LocalDate issueDate) {
        this.found = found;
        this.issueDate = issueDate;
    }

    /**
     * The 届; 0 when the form has none or nothing tells.
     *
     * @param place its place's full name, null when it has none
     */
    int of(PrintedMeeting meeting, @Nullable String place) {
        String form = meeting.form().name();
        if (!form.contains("{T}")) {
            return 0;
        }
        if (!meeting.isNational()) {
            // A congress elects a committee and a commission for discipline, whose 届 is its own count.
            return form.contains("纪律检查") ? firstOf("中国共产党" + place + "第") : 0;
        }
        int named = firstOf("中国共产党第");
        if (named > 0 || issueDate == null) {
            return named;
        }
        return form.contains("第{T}届全国")
                ? 14 + terms(issueDate, FOURTEENTH_FROM, 3)
                : 20 + terms(issueDate, TWENTIETH_FROM, 11);
    }

    private static int terms(LocalDate day, int fromYear, int fromMonth) {
        return Math.floorDiv(day.getYear() - fromYear + (day.getMonthValue() >= fromMonth ? 0 : -1), 5);
    }

    private int firstOf(String start) {
        return found.stream()
                .filter(other -> other.term > 0 && other.name.startsWith(start))
                .mapToInt(other -> other.term)
                .findFirst()
                .orElse(0);
    }
}
