package org.jiuwen.meetings;

import java.util.List;
import org.jiuwen.archive.AttendanceManner;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings: its sessions in order, and who was at which.
 *
 * @param people how many people were at any session; more than {@code rows} when the matrix was cut
 */
record SeriesView(String slug, String name, List<MeetingList.Entry> sessions, long people, List<Row> rows) {

    /** The same with its rows in another order. */
    SeriesView sorted(MatrixOrder order) {
        return new SeriesView(slug, name, sessions, people, order.sort(rows));
    }

    /**
     * A person's row of the matrix.
     *
     * @param cells one for each session, null where he is not named as present
     */
    record Row(String slug, String name, int sessions, List<@Nullable Cell> cells) {}

    /** How a person was at a session. */
    record Cell(List<Presence> presences) {}

    /** One manner, with the address of the characters that say so. */
    record Presence(AttendanceManner manner, String address) {}
}
