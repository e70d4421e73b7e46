package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreStepsTests {

    @Test
    void scoresNearEachOtherAreOneStepAndOthersAreNot() {
        assertThat(ScoreSteps.step(10.2f)).isEqualTo(ScoreSteps.step(10.9f));
        assertThat(ScoreSteps.step(20f)).isGreaterThan(ScoreSteps.step(10f));
        assertThat(ScoreSteps.step(0.4f)).isLessThan(ScoreSteps.step(0.6f));
        assertThat(ScoreSteps.step(0)).isLessThan(ScoreSteps.step(Float.MIN_VALUE));
    }
}
