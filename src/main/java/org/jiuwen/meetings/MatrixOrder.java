package org.jiuwen.meetings;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jiuwen.archive.AttendanceManner;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a matrix are ordered: by how many sessions a person was at, by name in the order of its sound, or by who was at
 * one session.
 *
 * @param kind what by
 * @param column the session's place among the columns, for {@link Kind#SESSION}
 */
record MatrixOrder(Kind kind, int column) {

    enum Kind {
        TIMES,
        NAME,
        SESSION
    }

    static final MatrixOrder BY_TIMES = new MatrixOrder(Kind.TIMES, 0);

    /** Reads {@code times}, {@code name} or a session's slug; anything else is by times. */
    static MatrixOrder of(@Nullable String sort, List<MeetingList.Entry> sessions) {
        if ("name".equals(sort)) {
            return new MatrixOrder(Kind.NAME, 0);
        }
        int column = sessions.stream().map(MeetingList.Entry::slug).toList().indexOf(sort);
        return column < 0 ? BY_TIMES : new MatrixOrder(Kind.SESSION, column);
    }

    /** The rows, which come by times, in this order; equal ones stay as they are. */
    List<SeriesView.Row> sort(List<SeriesView.Row> rows) {
        return switch (kind) {
            case TIMES -> rows;
            case NAME -> rows.stream()
                    .sorted(Comparator.comparing(SeriesView.Row::name, Collator.getInstance(Locale.CHINA)))
                    .toList();
            case SESSION -> rows.stream()
                    .sorted(Comparator.comparing(
                            row -> manner(row.cells().get(column)), Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        };
    }

    /** The weightiest manner, in the order of the legend; null for one who is not named. */
    private static @Nullable AttendanceManner manner(SeriesView.@Nullable Cell cell) {
        return cell == null
                ? null
                : cell.presences().stream()
                        .map(SeriesView.Presence::manner)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
