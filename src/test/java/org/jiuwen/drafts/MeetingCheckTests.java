package org.jiuwen.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingRole;
import org.jiuwen.reader.document.Mention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingCheckTests {

    private static final String SERIES = "澜州市人民代表大会会议";

    private final MeetingCheck check = new MeetingCheck(
            List.of(known(14, 4, "2025-01-15"), known(14, 3, "2024-01-17"), known(14, 5, "2026-01-15")));

    @ParameterizedTest
    @CsvSource({
        "14, 5, , MEETING_KNOWN, 2026-01-15",
        "14, 5, 2026-01-16, MEETING_KNOWN, 2026-01-15",
        "14, 5, 2026-03-16, MEETING_DATED, 2026-01-15",
        "14, 6, , MEETING_NEXT, 14-5",
        "15, 1, , MEETING_NEXT, 14-5",
        "14, 2, , MEETING_MISSING, 14-5",
        "13, 9, , MEETING_MISSING, 14-5",
        "14, 9, , MEETING_AHEAD, 14-5",
        "15, 2, , MEETING_AHEAD, 14-5",
        "16, 1, , MEETING_AHEAD, 14-5",
    })
    void sessionsAreCounted(int term, int session, @Nullable LocalDate date, Verdict verdict, String known) {
        Finding finding = check.check(meeting(term + "-" + session, SERIES, term, session, date));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.known()).isEqualTo(known);
        assertThat(finding.place().start()).isEqualTo(3);
    }

    @Test
    void otherMeetingsAreNotFound() {
        Finding finding = check.check(meeting("招商大会", null, null, null, null));

        assertThat(finding.verdict()).isEqualTo(Verdict.MEETING_UNKNOWN);
        assertThat(finding.address()).isNull();
    }

    private static MeetingReading meeting(
            String name,
            @Nullable String series,
            @Nullable Integer term,
            @Nullable Integer session,
            @Nullable LocalDate date) {
        return new MeetingReading(
                name,
                series,
                term,
                session,
                null,
                null,
                date,
                null,
                null,
                MeetingRole.REPORTED,
                List.of(),
                List.of(new Mention(name, 3, 3 + name.length())));
    }

    private static MeetingCheck.KnownMeeting known(int term, int session, String day) {
        LocalDate held = LocalDate.parse(day);
        PagePlace place = new PagePlace("lzrb", "澜州日报", held, null, null, "1", 1);
        return new MeetingCheck.KnownMeeting(
                "s-" + term + "-" + session,
                term + "-" + session,
                SERIES,
                term,
                session,
                held,
                new Print("会议", held, place, "/issues/lzrb/" + day + "/1?at=0-2#evidence"));
    }
}
