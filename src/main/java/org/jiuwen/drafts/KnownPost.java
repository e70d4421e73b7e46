package org.jiuwen.drafts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jiuwen.archive.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * That the archive gives a person a post in one of its kinds.
 *
 * @param slug the person's
 * @param title as printed
 * @param first day of the first such article; null when none is dated
 * @param times how many articles do
 * @param last the last of them
 */
record KnownPost(
        String slug, String name, String title, PositionKind kind, @Nullable LocalDate first, int times, Print last) {

    private static final Set<PositionKind> HOLDING =
            EnumSet.of(PositionKind.HELD, PositionKind.ELECTED, PositionKind.APPOINTED);
    private static final Set<PositionKind> ENDING =
            EnumSet.of(PositionKind.REMOVED, PositionKind.RESIGNED, PositionKind.FORMER);

    boolean isHeld() {
        return HOLDING.contains(kind);
    }

    boolean isEnded() {
        return ENDING.contains(kind);
    }

    /** The day of the last article; the first of all days when it has none. */
    LocalDate lastDay() {
        LocalDate day = last.date();
        return day == null ? LocalDate.MIN : day;
    }
}
