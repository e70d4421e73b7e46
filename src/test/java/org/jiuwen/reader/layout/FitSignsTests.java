package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.jiuwen.reader.layout.LineReading.Why;
import org.jiuwen.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"layout.properties", "layout_en.properties"})
    void everySignCanBeSaid(String file) throws IOException {
        Properties messages = LayoutMessages.load(file);

        assertThat(FitSign.values()).allSatisfy(sign -> assertThat(messages.getProperty("layout.why." + sign.key()))
                .isNotBlank());
    }

    @Test
    void reasonsOfAMovedLineAddUp() {
        List<Why> reasons = PageLayout.explain(
                        """
                        渡口换上电动船

                        本报讯（记者 王树）沙口渡的柴油船昨日退役，两条电动船接班。渡工余老大在船头摆了一碗酒，说柴油机陪了他三十一年，如今要送它去柳树湾小学当教

                        牙科搬进乡卫生院

                        本报讯（记者 林小满）石碾乡卫生院添了两把牙椅，补一颗牙不用再坐两个钟头的车。

                        具，孩子们要学柴油机怎么转。渡工余老大说，沙口渡的汽笛还是那只汽笛。
                        """)
                .getLast()
                .reasons();
        Why moved = reasons.stream()
                .filter(why -> why.key().equals("goes-on-from"))
                .findFirst()
                .orElseThrow();

        assertThat(reasons).extracting(Why::key).contains("fit-word-over", "fit-kin");
        assertThat(reasons.stream()
                        .filter(why -> why.key().startsWith("fit-"))
                        .mapToDouble(Why::weight)
                        .sum())
                .isCloseTo(moved.weight(), within(1e-9));
    }

    private static List<Integer> placesInOrder() {
        return IntStream.range(0, FitSign.values().length).boxed().toList();
    }
}
