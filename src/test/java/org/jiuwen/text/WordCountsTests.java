package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void charactersThatAWordHasSideBySideMayStandInOne() {
        for (String word : List.of("贯彻", "貫徹", "人工智能", "中华人民共和国", "不亦乐乎")) {
            for (int i = 1; i < word.length(); i++) {
                assertThat(counts.mayStandInWord(word.charAt(i - 1), word.charAt(i)))
                        .as(word)
                        .isTrue();
            }
        }
    }

    @Test
    void mostCharactersThatNoWordHasSideBySideAreKnownToBeInNone() {
        String characters = "鸟贯御铁彻民窗喝糖鸭";
        long pairs = characters
                .chars()
                .mapToLong(a -> characters
                        .chars()
                        .filter(b -> counts.mayStandInWord((char) a, (char) b))
                        .count())
                .sum();
        assertThat(pairs).isLessThan(20);
        assertThat(counts.mayStandInWord('鸟', '贯')).isFalse();
        assertThat(counts.mayStandInWord('能', '中')).isFalse();
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
