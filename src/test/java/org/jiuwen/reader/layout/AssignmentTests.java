package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pairs whose gains have the greatest sum. */
class AssignmentTests {

    @Test
    void bestPairYieldsToABetterWhole() {
        assertThat(Assignment.best(new double[][] {{6.4, 6.1}, {6.2, 0}})).containsExactly(1, 0);
    }

    @Test
    void whatGainsNothingStaysAlone() {
        assertThat(Assignment.best(new double[][] {{0, -3}, {2, 0}})).containsExactly(Assignment.NONE, 0);
        assertThat(Assignment.best(new double[0][])).isEmpty();
    }
}
