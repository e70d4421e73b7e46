package org.jiuwen.people;

import java.util.List;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * A portion of the direct speech 引语 of a person, the newest first.
 *
 * @param year all of it is of this year; null for all years
 * @param total how many there are in the year, or in all
 * @param years each year that has some, the newest first
 */
record SaidView(@Nullable Integer year, long total, int page, int size, List<InYear> years, List<Said> items) {

    /** How many there are of a year; null where the day is not known. */
    record InYear(@Nullable Integer year, int times) {}

    /**
     * Words with their place.
     *
     * @param pronoun whether the speaker is only called 他 or 她 there, so that who it is was inferred
     * @param address where the words are marked on their page
     * @param speaker address of where the speaker is named
     */
    record Said(
            String text,
            boolean pronoun,
            String article,
            @Nullable String headline,
            PagePlace place,
            String address,
            String speaker) {}

    public Pagination pagination() {
        return new Pagination(page, size, total);
    }

    /** How many there are in all years. */
    public int all() {
        return years.stream().mapToInt(InYear::times).sum();
    }
}
