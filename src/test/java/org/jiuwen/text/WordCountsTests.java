package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountsTests {

    private final WordCounts counts = WordCounts.shared();

    @Test
    void wordsHaveACountAndOtherCharactersNone() {
        assertThat(counts.count("贯彻")).isPositive();
        assertThat(counts.count("贯御")).isZero();
        assertThat(counts.count("")).isZero();
    }

    @Test
    void theStartOfAWordIsSomewhereButNoWord() {
        long state = counts.step(counts.step(WordCounts.START, '人'), '工');
        assertThat(state).isNotEqualTo(WordCounts.NOWHERE);
        assertThat(counts.step(state, '\uFFFF')).isEqualTo(WordCounts.NOWHERE);
        assertThat(counts.step(WordCounts.NOWHERE, '人')).isEqualTo(WordCounts.NOWHERE);
    }

    @Test
    void traditionalCharactersCountAsSimplifiedOnes() {
        assertThat(counts.count("貫徹")).isEqualTo(counts.count("贯彻"));
    }

    @Test
    void wordsAreCountedTogether() {
        assertThat(counts.together("贯彻", "落实")).isPositive();
        assertThat(counts.together("落实", "无此词也")).isZero();
    }
}
