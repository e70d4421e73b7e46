package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTests {

    @ParameterizedTest
    @CsvSource({"将, 被", "重大, 技术", "提案, 质量", "，, 并"})
    void wordsThatOftenFollowEachOtherSpeakForIt(String before, String word) {
        assertThat(Succession.of(before, word)).isGreaterThan(1);
    }

    @Test
    void usualWordsThatHardlyEverFollowEachOtherSpeakAgainstIt() {
        assertThat(Succession.of("上", "在")).isLessThan(-1);
    }

    @Test
    void aWordThatIsInNoDictionarySaysNothing() {
        assertThat(Succession.of("柳树湾渡", "被")).isZero();
        assertThat(Succession.of("将", "柳树湾渡")).isZero();
    }
}
