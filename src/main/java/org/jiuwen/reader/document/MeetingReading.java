package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one article reports, calls or names it.
 *
 * @param name canonical full name, with what 市 and 省 mean filled in
 * @param series what its sessions share; null when it stands alone
 * @param term 届
 * @param session 次
 * @param attendance in printed order
 */
public record MeetingReading(
        String name,
        @Nullable String series,
        @Nullable Integer term,
        @Nullable Integer session,
        @Nullable LocalDate date,
        @Nullable String chair,
        @Nullable String location,
        MeetingRole role,
        List<AttendanceReading> attendance,
        List<Mention> mentions) {

    /** A person at the meeting, with the place that says so. */
    public record AttendanceReading(String person, @JsonProperty("as") AttendanceManner manner, int start, int end) {}
}
