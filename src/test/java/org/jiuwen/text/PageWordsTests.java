package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageWordsTests {

    private final PageWords words = new PageWords();

    @Test
    void saysWhatTheSegmenterSaysWhereverASentenceStands() {
        String sentence = "市委书记安伟会见马丁内斯。";
        assertThat(words.of(sentence)).isEqualTo(Segmenter.shared().words(sentence));
        String text = "澜州开会！" + sentence + "\n" + sentence + "人民大会堂";
        assertThat(words.of(text)).isEqualTo(Segmenter.shared().words(text));
    }

    @Test
    void textLongerThanAPageIsCutAlike() {
        String text = "澜州市第十四届人民代表大会今日开幕。".repeat(9_000) + "人民大会堂。";
        assertThat(words.of(text)).isEqualTo(Segmenter.shared().words(text));
        assertThat(words.of("人民大会堂。")).hasSize(2);
    }
}
