package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPhrasesTests {

    @Test
    void phrasesAreCounted() {
        assertThat(QuotedPhrases.in("“四通”行动与“四通”办，推进“人工智能+”和「码上办」、『三清』。\"五小\"工程。"))
                .isEqualTo(Map.of("四通", 2, "人工智能+", 1, "码上办", 1, "三清", 1, "五小", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“好”", "他说：“我们一定按期完工。”", "“一二三四五六七八九十一二三”", "“没有合上的引号", "“断在\n行间”", "“2024”", "“AI”", "“四 通”"})
    void speechAndOtherThingsAreNone(String text) {
        assertThat(QuotedPhrases.in(text)).isEmpty();
    }
}
