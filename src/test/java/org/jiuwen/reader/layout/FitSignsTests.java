package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jiuwen.text.Lexicon;
import org.junit.jupiter.api.Test;

class FitSignsTests {

    @Test
    void everySignHasAWeightAndAPlaceOfItsOwn() {
        assertThat(Lexicon.load("continuation-weights.tsv").rows())
                .extracting(List::getFirst)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FitSign.values()).map(FitSign::name).toList());
        assertThat(FitSign.values()).extracting(FitSign::place).containsExactlyElementsOf(placesInOrder());
    }

    @Test
    void signsAreWeighedAndSummed() {
        FitSigns signs = new FitSigns();
        signs.add(FitSign.WORD_OVER);
        signs.add(FitSign.KIN, -2);
        signs.addIf(false, FitSign.NEXT);

        assertThat(signs.sum()).isEqualTo(FitSigns.weight(FitSign.WORD_OVER) - 2 * FitSigns.weight(FitSign.KIN));
        assertThat(signs.values()[FitSign.KIN.place()]).isEqualTo(-2);
        assertThat(signs.values()[FitSign.NEXT.place()]).isZero();
    }

    private static List<Integer> placesInOrder() {
        return java.util.stream.IntStream.range(0, FitSign.values().length)
                .boxed()
                .toList();
    }
}
