package org.jiuwen.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTests {

    /** Pairs of an imagined archive and in how many articles they stand. */
    private static final Map<String, Long> PAIRS = Map.ofEntries(
            Map.entry("堤防", 200L),
            Map.entry("提防", 3L),
            Map.entry("防加", 90L),
            Map.entry("加固", 300L),
            Map.entry("加团", 1L),
            Map.entry("如固", 150L),
            Map.entry("曾卓", 40L),
            Map.entry("普卓", 1L),
            Map.entry("增卓", 1L),
            Map.entry("人民", 5000L),
            Map.entry("入民", 12L),
            Map.entry("人口", 900L),
            Map.entry("入口", 80L));

    private final Spellings spellings = new Spellings(pair -> PAIRS.getOrDefault(pair, 0L));

    @ParameterizedTest
    @CsvSource({
        // 如固 is no rarer than a misprint may be; 入口 is a word of its own, as frequent as that
        "加固, ''",
        "堤防, 提防",
        "人民, 入民",
        "人口, ''",
        "堤防加固, '提防加固 堤防加团'",
        "大桥, ''",
        "堤, ''",
        "A4, ''"
    })
    void misprintsAreRareAndOccur(String run, String found) {
        assertThat(spellings.misprints(run))
                .extracting(Spelling::text)
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"增卓, 曾卓", "普卓, 曾卓", "提防加固, 堤防加固", "曾卓, ''"})
    void correctionsAreMoreFrequent(String run, String first) {
        assertThat(spellings.corrections(run).stream()
                        .map(Spelling::text)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(first);
    }

    @Test
    void longRunsAreLeftToTheirOtherCharacters() {
        assertThat(new Spellings(pair -> 1).misprints("一二三四五六七八九")).isEmpty();
        assertThat(Spellings.suits("一二三四五六七八")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"书记普卓到会, 2, true", "我们不太会写, 3, false", "从入口进来, 1, false", "全体入民群众, 2, true", "普, 0, true"})
    void placesThatAreWordsAreNoMisprints(String text, int at, boolean misprint) {
        assertThat(Misread.mayBeMisprint(text, at)).isEqualTo(misprint);
    }
}
