package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "ＲＣＥＰ協定, rcep协定",
        "臺灣, 台湾",
        "關於發展, 关于发展",
        "以後, 以后",
        "二○二四年, 二〇二四年",
        "５Ｇ＋％, 5g+%",
        "看著, 看着",
        "Ä, ä",
        "澜州日报, 澜州日报",
    })
    void foldsWidthCaseAndScript(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void lengthStaysForEveryCodeUnit() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        assertThat(Folding.fold(all)).hasSize(all.length());
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = Folding.fold((char) c);
            assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void surrogatesStay() {
        for (char c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
            assertThat(Folding.fold(c)).isEqualTo(c);
        }
        assertThat(Folding.fold("𠀀𠮷")).isEqualTo("𠀀𠮷");
    }

    @Test
    void lettersAndIdeographsStayCharactersOfAWord() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Character.isLetterOrDigit((char) c)) {
                assertThat(Character.isLetterOrDigit(Folding.fold((char) c)))
                        .as("U+%04X", c)
                        .isTrue();
            }
        }
    }

    @Test
    void segmenterKeepsWhatSimplifiedTextHas() {
        assertThat(Folding.foldForSegmenter('乾')).isEqualTo('乾');
        assertThat(Folding.foldForSegmenter('著')).isEqualTo('著');
        assertThat(Folding.foldForSegmenter('臺')).isEqualTo('台');
    }
}
