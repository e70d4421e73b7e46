package org.jiuwen.reader.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jiuwen.reader.people.SequenceFitting.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSequenceTests {

    @ParameterizedTest
    @ValueSource(strings = {"7 说 张", "1 10", "24 460 0 97", "12 ， 王 李", "33 31"})
    void aTraitIsReadAsItIsWritten(String row) {
        assertThat(NameSequence.rowOf(NameSequence.traitOf(row))).isEqualTo(row);
    }

    @Test
    void everyTraitOfATextCanBeWrittenAndRead() {
        String text = "本报讯（记者 黎若溪）昨日，市长庄健会见了卡尔·维斯特一行。\n“A·伦德”—12";
        NameTraits traits = new NameTraits(text, Words.of(text), Bylines.starts(text));
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            traits.at(i, all::add);
        }
        assertThat(all).hasSizeGreaterThan(text.length() * 20).allSatisfy(trait -> assertThat(
                        NameSequence.traitOf(NameSequence.rowOf(trait)))
                .isEqualTo(trait));
    }

    @Test
    void chancesOfRangesThatShutEachOtherOutAddUpToOneAtMost() {
        String text = "市政协副主席苏小雨、马千里和秘书长段鸿在主席台就座";
        NameChances chances = new NameChances(text, Words.of(text), Bylines.starts(text), NameSequence.FITTED);
        for (int at = 0; at + 1 < text.length(); at++) {
            double sum = 0;
            for (int end = at + 2; end <= text.length(); end++) {
                sum += chance(chances.odds(at, end));
            }
            assertThat(sum).isLessThan(1.01);
            assertThat(chance(chances.startOdds(at))).isCloseTo(sum, org.assertj.core.data.Offset.offset(0.02));
        }
    }

    private static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    @Test
    void whatIsFittedOnSomeSentencesFindsNamesInAnother() {
        List<Labelled> labelled = new ArrayList<>();
        for (String name : List.of("苏小雨", "马千里", "段鸿远", "黎若溪", "庄建中", "石大川")) {
            for (String verb : List.of("说", "指出", "来到现场")) {
                String text = "昨天\n村里的" + name + verb + "，稻子熟了";
                int start = text.indexOf(name);
                labelled.add(Labelled.of(
                        new TaggedArticle(text, List.of(new int[] {start, start + name.length()}), List.of())));
            }
        }
        NameSequence sequence = SequenceFitting.fit(labelled, new TreeMap<>());
        String text = "村里的蔡文清说，麦子熟了";
        NameChances chances = new NameChances(text, Words.of(text), Bylines.starts(text), sequence);
        assertThat(chances.odds(3, 6)).isPositive();
        assertThat(chances.odds(8, 10)).isNegative();
        assertThat(chances.likely()).anySatisfy(range -> assertThat(range).containsExactly(3, 6));
    }

    @Test
    void aRangeOverALineEndIsNoName() {
        String text = "王\n小雨";
        NameChances chances = new NameChances(text, Words.of(text), Bylines.starts(text), NameSequence.FITTED);
        assertThat(chances.odds(0, 4)).isEqualTo(NameChances.LEAST);
    }
}
