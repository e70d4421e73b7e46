package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTests {

    @Test
    void rowsLeaveOutCommentsAndBlankLines() {
        assertThat(Lexicon.load("lexicon-tests.tsv").rows())
                .containsExactly(List.of("甲", "first"), List.of("乙", "second", "third"));
    }

    @Test
    void mapKeepsFileOrder() {
        assertThat(Lexicon.load("lexicon-tests.tsv").map())
                .containsExactly(java.util.Map.entry("甲", "first"), java.util.Map.entry("乙", "second"));
    }

    @Test
    void wordsStandOnce() {
        assertThat(Lexicon.load("lexicon-tests-words.txt").words()).containsExactly("甲", "乙");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> Lexicon.load("no-such-list.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-list.txt");
    }

    @Test
    void mapRefusesListOfOneColumn() {
        assertThatThrownBy(() -> Lexicon.load("lexicon-tests-words.txt").map())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("second column");
    }
}
