package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiuwen.text.Segmenter.Word;
import org.junit.jupiter.api.Test;

class SegmenterTests {

    private final Segmenter segmenter = Segmenter.shared();

    @Test
    void recognisesPersonBehindTitle() {
        assertThat(segmenter.words("市委书记安伟出席会议"))
                .filteredOn(Word::isPerson)
                .containsExactly(new Word("安伟", 4, 6, "nr"));
    }

    @Test
    void offsetsHoldAfterBlanksAndLineBreaks() {
        String text = "　　中华人民共和国成立。\r\n\n  人民大会堂\t开会\n";
        List<Word> words = segmenter.words(text);
        assertThat(words).allSatisfy(word -> assertThat(text.substring(word.start(), word.end()))
                .isEqualTo(word.text()));
        assertThat(words).extracting(Word::text).containsExactly("中华人民共和国", "成立", "。", "人民大会堂", "开会");
    }

    @Test
    void indexModeAddsWordsInsideWords() {
        assertThat(segmenter.indexWords("人民大会堂"))
                .extracting(Word::text)
                .containsExactly("人民大会堂", "人民", "大会堂", "大会", "会堂");
    }

    @Test
    void traditionalAndFullWidthTextIsCutLikeSimplified() {
        assertThat(segmenter.words("人民大會堂與臺灣")).extracting(Word::text).containsExactly("人民大會堂", "與", "臺灣");
    }

    @Test
    void textOfBlanksHasNoWords() {
        assertThat(segmenter.words("")).isEmpty();
        assertThat(segmenter.words(" \n　\t")).isEmpty();
        assertThat(segmenter.indexWords("\n")).isEmpty();
    }

    @Test
    void longLineWithoutPunctuationIsCovered() {
        String text = "澜州市第十四届人民代表大会".repeat(80_000);
        assertThat(text).hasSizeGreaterThan(1_000_000);
        assertThat(covered(segmenter.words(text))).isEqualTo(text.length());
    }

    @Test
    void tenMegabytesOfOneLetterAreCovered() {
        String text = "a".repeat(10_000_000);
        assertThat(covered(segmenter.words(text))).isEqualTo(text.length());
    }

    @Test
    void anyCodeUnitsAreCovered() {
        Random random = new Random(20260115);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1500);
            for (int i = 0; i < length; i++) {
                text.append((char)
                        switch (random.nextInt(4)) {
                            case 0 -> random.nextInt(0x80);
                            case 1 -> 0xD800 + random.nextInt(0x800);
                            case 2 -> random.nextInt(0x10000);
                            default -> 0x4E00 + random.nextInt(0x5000);
                        });
            }
            String whole = text.toString();
            int end = 0;
            for (Word word : segmenter.words(whole)) {
                assertThat(word.start()).isGreaterThanOrEqualTo(end);
                assertThat(whole.substring(end, word.start())).isBlank();
                assertThat(word.text()).isEqualTo(whole.substring(word.start(), word.end()));
                end = word.end();
            }
            assertThat(whole.substring(end)).isBlank();
        }
    }

    @Test
    void sentencesNeverCutPairsOrWords() {
        char[] pairs = "𠀀".repeat(500).toCharArray();
        for (int from = 0; from < pairs.length; from = Sentences.end(pairs, from, pairs.length)) {
            assertThat(Character.isHighSurrogate(pairs[from])).isTrue();
        }
        char[] number = ("二".repeat(397) + "13710亿元").toCharArray();
        assertThat(Sentences.end(number, 0, number.length)).isEqualTo(397);
    }

    @Test
    void threadsSeeTheSameWords() throws Exception {
        String text = "澜州市市长江文澜12日在市人民大会堂会见了马丁内斯一行。市委书记陆怀远、司徒敏参加会见。".repeat(50);
        List<Word> alone = segmenter.words(text);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Word>>> tasks = java.util.Collections.nCopies(16, () -> segmenter.words(text));
            for (Future<List<Word>> words : pool.invokeAll(tasks)) {
                assertThat(words.get()).isEqualTo(alone);
            }
        }
    }

    private static int covered(List<Word> words) {
        return words.stream().mapToInt(word -> word.end() - word.start()).sum();
    }
}
