package org.jiuwen.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jiuwen.archive.AttendanceManner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Printed lists of two sessions held against each other. */
class ChangesTests {

    private static final MeetingList.Entry BEFORE = entry("san-ci", null, 9);

    private static MeetingList.Entry entry(String slug, @Nullable String part, int people) {
        return new MeetingList.Entry(slug, slug, 14, 3, part, null, null, 1, people);
    }

    private static MeetingView.Group group(AttendanceManner manner, String... names) {
        return new MeetingView.Group(
                manner,
                Arrays.stream(names)
                        .map(name -> new MeetingView.Attendee(name, name, List.of("/at/" + name)))
                        .toList());
    }

    private static Changes changes(MeetingView.Group before, MeetingView.Group now) {
        return Changes.between(BEFORE, List.of(before), List.of(now)).orElseThrow();
    }

    @Test
    void oneWhoMovedDoesNotMoveThoseHePassed() {
        Changes changes = changes(
                group(AttendanceManner.ON_ROSTRUM, "季平", "欧阳澜", "庄小河", "楚辛", "贺川"),
                group(AttendanceManner.ON_ROSTRUM, "季平", "贺川", "欧阳澜", "庄小河", "楚辛"));

        assertThat(changes.moved()).extracting(move -> move.person().name()).containsExactly("贺川");
        assertThat(changes.moved()).extracting(Changes.Move::places).containsExactly(3);
        assertThat(changes.joined()).isEmpty();
        assertThat(changes.absent()).isEmpty();
    }

    @Test
    void joiningAndLeavingMovesNobody() {
        Changes changes = changes(
                group(AttendanceManner.ON_ROSTRUM, "季平", "欧阳澜", "庄小河"),
                group(AttendanceManner.ON_ROSTRUM, "贺川", "季平", "庄小河"));

        assertThat(changes.joined()).extracting(MeetingView.Attendee::name).containsExactly("贺川");
        assertThat(changes.absent()).extracting(MeetingView.Attendee::name).containsExactly("欧阳澜");
        assertThat(changes.moved()).isEmpty();
    }

    @Test
    void sameListsHaveNoChanges() {
        MeetingView.Group list = group(AttendanceManner.ATTENDED, "季平", "欧阳澜");

        assertThat(changes(list, list).isEmpty()).isTrue();
    }

    @Test
    void onlyListsOfOneMannerAreCompared() {
        assertThat(Changes.between(
                        BEFORE,
                        List.of(group(AttendanceManner.ATTENDED, "季平", "欧阳澜")),
                        List.of(group(AttendanceManner.ON_ROSTRUM, "季平", "欧阳澜"))))
                .isEmpty();
    }

    @Test
    void theSessionBeforeIsOneOfTheSameKindThatNamesPeople() {
        List<MeetingList.Entry> sessions = List.of(
                entry("san-ci", null, 9),
                entry("si-ci-yu-bei", "预备会议", 5),
                entry("wu-ci", null, 0),
                entry("liu-ci", null, 7));

        assertThat(Changes.before("liu-ci", sessions)).isEqualTo(sessions.getFirst());
        assertThat(Changes.before("san-ci", sessions)).isNull();
        assertThat(Changes.before("si-ci-yu-bei", sessions)).isNull();
        assertThat(Changes.before("none", sessions)).isNull();
    }
}
