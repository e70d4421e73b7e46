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
 * @param part which sitting the article reports: 开幕会, 闭幕会, 第三次全体会议; for a sitting with a name of its own what that name
 *     adds to its session's: 主席团第一次会议; null when the article does not say
 * @param parent full name of the session that a sitting with a name of its own belongs to; null for all other meetings
 * @param attendance in printed order
 */
public record MeetingReading(
        String name,
        @Nullable String series,
        @Nullable Integer term,
        @Nullable Integer session,
        @Nullable String part,
        @Nullable String parent,
        @Nullable LocalDate date,
        @Nullable String chair,
        @Nullable String location,
        MeetingRole role,
        List<AttendanceReading> attendance,
        List<Mention> mentions) {

    /** A person at the meeting, with the place that says so. */
    public record AttendanceReading(String person, @JsonProperty("as") AttendanceManner manner, int start, int end) {}
}
