package org.jiuwen.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.MeetingRole;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as the articles tell of it.
 *
 * @param seriesSlug null when it belongs to no series
 * @param term 届, null when none is printed
 * @param session 次, null when none is printed
 * @param parts which sittings articles tell of: 开幕会, 闭幕会
 * @param dates the days on which articles say it was held, ascending
 * @param chairs who chaired, as printed
 * @param locations where, as printed
 * @param agenda what it did, in sentences of its reports
 * @param groups who was there, by manner
 * @param changes against the session before, null when there is none to compare
 * @param reports the articles, the oldest first
 */
record MeetingView(
        String slug,
        String name,
        @Nullable String seriesSlug,
        @Nullable String seriesName,
        @Nullable Integer term,
        @Nullable Integer session,
        List<String> parts,
        List<LocalDate> dates,
        List<String> chairs,
        List<String> locations,
        List<Agenda.Items> agenda,
        List<Group> groups,
        @Nullable Changes changes,
        List<Report> reports) {

    /** The articles that do the same with the meeting. */
    public List<Report> reports(String role) {
        return reports.stream()
                .filter(report -> report.role().name().equals(role))
                .toList();
    }

    /** Those who took part in the same manner, in the printed order. */
    record Group(AttendanceManner manner, List<Attendee> people) {}

    /**
     * A person at the meeting.
     *
     * @param evidence addresses of the places that say so, the first report's first
     */
    record Attendee(String slug, String name, List<String> evidence) {}

    /**
     * An article that tells of the meeting.
     *
     * @param part which sitting the article tells of, null when it does not say
     * @param heldOn the day that the article gives, null when it gives none
     * @param mark address of the place where the meeting is first named, null when it is not named by itself
     */
    record Report(
            String slug,
            @Nullable String title,
            MeetingRole role,
            @Nullable String part,
            @Nullable LocalDate heldOn,
            PagePlace place,
            @Nullable String mark) {}
}
