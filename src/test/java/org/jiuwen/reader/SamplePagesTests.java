package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jiuwen.reader.SampleScore.Figure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the sample newspaper and compares with the truth that is written beside it; the floors only ever go up. */
class SamplePagesTests {

    private static SampleScore score = new SampleScore();

    @BeforeAll
    static void readAll() throws IOException, UnreadablePageException {
        score = SampleScore.ofSample();
    }

    @Test
    void nothingOfThePagesIsLost() {
        assertThat(score.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FOUND, 0.99", "TITLE, 0.975", "BYLINE, 0.975", "GENRE, 0.955", "WHOLE, 0.97"})
    void figureIsNotUnderItsFloor(Figure figure, double floor) {
        assertThat(score.share(figure))
                .as(() -> String.join("\n", score.differences()))
                .isGreaterThan(floor);
    }

    @Test
    void articlesAreNotCutApart() {
        assertThat(score.readForEach()).isBetween(0.97, 1.02);
    }
}
