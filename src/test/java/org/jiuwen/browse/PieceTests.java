package org.jiuwen.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs cut where they are marked; the text stays whole whatever the marks are. */
class PieceTests {

    private static final Named PERSON = new Named(Named.Kind.PERSON, "ji-ping", "季平", 2, 4);

    private static Misprint misprint(int start, int end) {
        return new Misprint(7, "李", "季", "季平", "list-company", 0.9, false, start, end);
    }

    private static List<Piece> cut(String text, List<Integer> source, List<Misprint> misprints, List<Named> named) {
        List<Piece> pieces = Piece.cut(text, source, misprints, named);
        assertThat(pieces.stream().map(Piece::text)).doesNotContain("");
        assertThat(String.join("", pieces.stream().map(Piece::text).toList())).isEqualTo(text);
        return pieces;
    }

    @Test
    void marksWhoIsNamed() {
        assertThat(cut("市长季平说", List.of(0, 5), List.of(), List.of(PERSON)))
                .containsExactly(
                        new Piece("市长", null, null), new Piece("季平", null, PERSON), new Piece("说", null, null));
    }

    @Test
    void marksAMisprintInsideOfAName() {
        Misprint misprint = misprint(2, 3);

        assertThat(cut("市长李平说", List.of(0, 5), List.of(misprint), List.of(PERSON)))
                .containsExactly(
                        new Piece("市长", null, null),
                        new Piece("李", misprint, PERSON),
                        new Piece("平", null, PERSON),
                        new Piece("说", null, null));
    }

    @Test
    void marksANameThatAColumnBreakDivides() {
        Named divided = new Named(Named.Kind.PERSON, "ji-ping", "季平", 12, 31);

        assertThat(cut("市长季平说", List.of(10, 13, 30, 32), List.of(), List.of(divided)))
                .containsExactly(
                        new Piece("市长", null, null),
                        new Piece("季", null, divided),
                        new Piece("平", null, divided),
                        new Piece("说", null, null));
    }

    @Test
    void marksTheLongerOfTwoAtOnePlace() {
        Named meeting = new Named(Named.Kind.MEETING, "si-ci", "季平纪念会", 2, 5);

        assertThat(cut("市长季平说", List.of(0, 5), List.of(), List.of(meeting, PERSON))
                        .getLast()
                        .named())
                .isEqualTo(meeting);
    }

    @Test
    void leavesAloneWhatIsMarkedElsewhere() {
        assertThat(cut("市长季平说", List.of(100, 105), List.of(misprint(2, 3)), List.of(PERSON)))
                .containsExactly(new Piece("市长季平说", null, null));
    }
}
