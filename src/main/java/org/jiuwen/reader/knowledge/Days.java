package org.jiuwen.reader.knowledge;

import java.time.LocalDate;

/**
 * The first and the last day on which the archive knows something.
 *
 * @param last never before {@code first}
 * @param times on how many pages it was seen, at least one
 */
public record Days(LocalDate first, LocalDate last, int times) {

    public Days {
        if (last.isBefore(first) || times < 1) {
            throw new IllegalArgumentException(first + " to " + last + ", " + times + " times");
        }
    }

    static Days of(LocalDate day) {
        return new Days(day, day, 1);
    }

    /** Both together. */
    Days and(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last,
                times + other.times);
    }
}
