package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.layout.LineReading.Why;
import org.jiuwen.text.Lexicon;
import org.jiuwen.text.PageWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTests {

    private static final String TEXT =
            """
            本报讯（记者 王树）昨日上午，沙口渡的柴油船退役，两条电动船接班。渡口所在的柳树湾有三百多户人家，去镇上赶集都要过河。

            渡工余老大在船头摆了一碗酒，说柴油机陪了他三十一年，如今要送它去柳树湾小学。
            """;

    private static List<PageLayout.Piece> articles(String page) {
        return PageLayout.of(page, new PageWords()).articles();
    }

    private static List<String> texts(PageLayout.Piece article, Part part) {
        return article.text().pieces().stream()
                .filter(piece -> piece.part() == part)
                .map(ArticleText.Piece::text)
                .toList();
    }

    @Test
    void whoSaidWhatAndWhoCameStandAroundTheMainLine() {
        PageLayout.Piece article =
                articles("余水生在沙口渡调研时强调\n\n让渡口的灯早一点亮起来\n\n常青山 石小满参加\n\n" + TEXT).getFirst();

        assertThat(texts(article, Part.KICKER)).containsExactly("余水生在沙口渡调研时强调");
        assertThat(texts(article, Part.TITLE)).containsExactly("让渡口的灯早一点亮起来");
        assertThat(texts(article, Part.DECK)).containsExactly("常青山 石小满参加");
    }

    @Test
    void twoDemandsUnderOneSpeakerAreOneMainHeadline() {
        PageLayout.Piece article = articles("余水生在沙口渡调研时强调\n\n让渡口的灯早一点亮起来\n\n让过河的人早一点回到家\n\n" + TEXT)
                .getFirst();

        assertThat(texts(article, Part.TITLE)).containsExactly("让渡口的灯早一点亮起来", "让过河的人早一点回到家");
    }

    @Test
    void nameOfAFeatureOverAHeadlineIsALabel() {
        PageLayout.Piece article = articles("走基层·渡口故事\n\n余老大的最后一班柴油船\n\n——沙口渡见闻\n\n" + TEXT.replace("本报讯（记者 王树）", ""))
                .getFirst();

        assertThat(article.columnTitle()).isEqualTo("走基层·渡口故事");
        assertThat(texts(article, Part.TITLE)).containsExactly("余老大的最后一班柴油船");
        assertThat(texts(article, Part.DECK)).containsExactly("——沙口渡见闻");
    }

    @Test
    void headlineThatHasNothingToDoWithTheTextIsAnArticleOfItsOwn() {
        List<PageLayout.Piece> articles = articles("市第三医院牙科门诊今日启用\n\n余水生在沙口渡调研时强调\n\n让渡口的灯早一点亮起来\n\n" + TEXT);

        assertThat(articles).hasSize(2);
        assertThat(texts(articles.getFirst(), Part.TITLE)).containsExactly("市第三医院牙科门诊今日启用");
        assertThat(texts(articles.getFirst(), Part.PARAGRAPH)).isEmpty();
        assertThat(texts(articles.getLast(), Part.KICKER)).containsExactly("余水生在沙口渡调研时强调");
        assertThat(texts(articles.getLast(), Part.TITLE)).containsExactly("让渡口的灯早一点亮起来");
        assertThat(texts(articles.getLast(), Part.PARAGRAPH)).hasSize(2);
    }

    @Test
    void reasonsOfALineAddUp() {
        List<LineReading> lines = PageLayout.explain("余水生在沙口渡调研时强调\n\n让渡口的灯早一点亮起来\n\n" + TEXT);

        Set<String> signs =
                Arrays.stream(HeadlineSign.values()).map(HeadlineSign::key).collect(Collectors.toSet());
        signs.add("headline-neighbours");
        for (LineReading line : lines.subList(0, 2)) {
            List<Why> reasons = line.reasons();
            Why all = reasons.stream()
                    .filter(why -> why.key().equals("main") || why.key().equals("aside"))
                    .findFirst()
                    .orElseThrow();
            assertThat(all.weight()).as(line.text()).isPositive();
            assertThat(reasons.stream()
                            .filter(why -> why.key().startsWith("headline-")
                                    && !why.key().equals("headline-not-body"))
                            .mapToDouble(Why::weight)
                            .sum())
                    .as(line.text())
                    .isCloseTo(all.weight(), within(1e-6));
        }
    }

    @Test
    void everyWeightIsThatOfASignABondOrTwoRoles() {
        Set<String> names = new HashSet<>();
        for (HeadlineRole role : HeadlineRole.values()) {
            for (HeadlineSign sign : HeadlineSign.values()) {
                names.addAll(HeadlineWeights.names(role, sign));
            }
            for (HeadlineRole under : HeadlineRole.values()) {
                names.add(HeadlineWeights.name(role, under));
            }
        }
        for (HeadlineBond bond : HeadlineBond.values()) {
            names.add(HeadlineWeights.name(bond));
        }

        assertThat(Lexicon.load("headline-weights.tsv").rows())
                .hasSizeGreaterThan(200)
                .extracting(List::getFirst)
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout.properties", "layout_en.properties"})
    void everySignCanBeSaid(String file) throws IOException {
        Properties messages = LayoutMessages.load(file);

        assertThat(HeadlineSign.values())
                .allSatisfy(sign -> assertThat(messages.getProperty("layout.why." + sign.key()))
                        .isNotBlank());
    }
}
