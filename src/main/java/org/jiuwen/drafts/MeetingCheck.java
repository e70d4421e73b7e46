package org.jiuwen.drafts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;

/** Holds the meetings of a draft against those of the archive. */
final class MeetingCheck {

    /** A meeting may last so many days, and be dated by any of them. */
    private static final int DAYS = 15;

    private static final Comparator<KnownMeeting> BY_NUMBER = Comparator.comparing(
                    KnownMeeting::term, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(KnownMeeting::session, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<KnownMeeting>> byName;
    private final Map<String, List<KnownMeeting>> bySeries;

    /**
     * A meeting of the archive.
     *
     * @param series name of its series; null when it has none
     * @param heldOn the day that an article gives; null when none does
     * @param last the last article about it
     */
    record KnownMeeting(
            String slug,
            String name,
            @Nullable String series,
            @Nullable Integer term,
            @Nullable Integer session,
            @Nullable LocalDate heldOn,
            Print last) {}

    /** What the archive knows: the meetings of these names and all numbered ones of their series. */
    MeetingCheck(List<KnownMeeting> meetings) {
        byName = meetings.stream().collect(Collectors.groupingBy(KnownMeeting::name));
        bySeries = meetings.stream()
                .filter(meeting -> meeting.series() != null && meeting.session() != null)
                .collect(Collectors.groupingBy(meeting -> Objects.requireNonNull(meeting.series())));
    }

    Finding check(MeetingReading meeting) {
        Span place = Objects.requireNonNull(DraftText.place(meeting));
        List<KnownMeeting> same = byName.getOrDefault(meeting.name(), List.of());
        if (!same.isEmpty()) {
            return known(meeting, place, same);
        }
        List<KnownMeeting> sessions = meeting.series() == null || meeting.session() == null
                ? List.of()
                : bySeries.getOrDefault(meeting.series(), List.of());
        return sessions.isEmpty()
                ? new Finding(Verdict.MEETING_UNKNOWN, place, meeting.name(), null, null, null)
                : numbered(meeting, place, sessions);
    }

    private static Finding known(MeetingReading meeting, Span place, List<KnownMeeting> same) {
        KnownMeeting nearest = same.stream()
                .min(Comparator.comparingLong((KnownMeeting one) -> distance(one.heldOn(), meeting.date())))
                .orElseThrow();
        boolean elsewhen = meeting.session() != null
                && nearest.heldOn() != null
                && meeting.date() != null
                && distance(nearest.heldOn(), meeting.date()) > DAYS;
        return new Finding(
                elsewhen ? Verdict.MEETING_DATED : Verdict.MEETING_KNOWN,
                place,
                meeting.name(),
                nearest.heldOn() == null ? null : nearest.heldOn().toString(),
                address(nearest),
                nearest.last());
    }

    private static Finding numbered(MeetingReading meeting, Span place, List<KnownMeeting> sessions) {
        KnownMeeting last = sessions.stream().max(BY_NUMBER).orElseThrow();
        int terms = number(meeting.term()) - number(last.term());
        int session = number(meeting.session());
        Verdict verdict;
        if (terms < 0 || (terms == 0 && session < number(last.session()))) {
            verdict = Verdict.MEETING_MISSING;
        } else if ((terms == 0 && session == number(last.session()) + 1) || (terms == 1 && session == 1)) {
            verdict = Verdict.MEETING_NEXT;
        } else {
            verdict = Verdict.MEETING_AHEAD;
        }
        return new Finding(verdict, place, meeting.name(), last.name(), address(last), last.last());
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static long distance(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static String address(KnownMeeting meeting) {
        return "/meetings/" + meeting.slug();
    }
}
