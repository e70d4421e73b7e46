package org.jiuwen.reader.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.ArticleText.Piece;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.document.UtteranceReading;
import org.jiuwen.reader.people.ArticleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceFinderTests {

    private static final List<String> NAMES = List.of("江文澜", "卓立群", "祝延平");

    private final UtteranceFinder finder = new UtteranceFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    江文澜说：“河堤要修牢。”|江文澜|河堤要修牢。
                    江文澜说，“河堤要修牢。”|江文澜|河堤要修牢。
                    江文澜表示:"河堤要修牢。"|江文澜|河堤要修牢。
                    江文澜说「河堤要修牢。」|江文澜|河堤要修牢。
                    市长江文澜在会上强调：“河堤要修牢，一寸也不能松。”|江文澜|河堤要修牢，一寸也不能松。
                    江文澜（左二）激动地说：“河堤要修牢！”|江文澜|河堤要修牢！
                    江文澜对卓立群说：“河堤要修牢。”|江文澜|河堤要修牢。
                    昨天，江文澜在接受采访时说：“河堤要修牢。明年还要加高。”|江文澜|河堤要修牢。明年还要加高。
                    江文澜接着笑着说道：“河堤要修牢……”|江文澜|河堤要修牢……
                    祝延平走了。江文澜还说：“河堤要修牢。”|江文澜|河堤要修牢。
                    江文澜指出：“老话说‘千里之堤溃于蚁穴’，河堤要修牢。”|江文澜|老话说‘千里之堤溃于蚁穴’，河堤要修牢。
                    “河堤要修牢。”江文澜说。|江文澜|河堤要修牢。
                    “河堤要修牢，”江文澜说。|江文澜|河堤要修牢，
                    “河堤要修牢，一寸也不能松”，江文澜说。|江文澜|河堤要修牢，一寸也不能松
                    “河堤要修牢。”市长江文澜指着图纸告诉记者。|江文澜|
                    “河堤要修牢。”站在堤上的村民卓立群高兴地说。|卓立群|河堤要修牢。
                    “河堤要修牢，”江文澜说，“一寸也不能松。”|江文澜|河堤要修牢，一寸也不能松。
                    “河堤要修牢。”江文澜说。“一寸也不能松。”|江文澜|河堤要修牢。一寸也不能松。
                    """)
    void wordsGoToTheirSpeaker(String paragraph, String speaker, String words) {
        List<UtteranceReading> found = finder.find(article(paragraph), persons(article(paragraph)));

        if (words == null) {
            // What he points at might speak instead: rather none than a wrong one
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(one -> {
                assertThat(one.person()).isEqualTo(speaker);
                assertThat(one.text()).isEqualTo(words);
                assertThat(one.pronoun()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "江文澜说，“三农”工作要抓紧。",
                "江文澜强调“河堤”。",
                "谈起江文澜，村民们说：“他常来。”",
                "江文澜的妻子说：“他常来。”",
                "江文澜等人说：“我们常来。”",
                "江文澜、卓立群说：“我们常来。”",
                "江文澜和卓立群说：“我们常来。”",
                "记者问江文澜：“河堤牢不牢？”",
                "村民对江文澜说：“河堤不牢。”",
                "江文澜走后，村民说：“河堤不牢。”",
                "江文澜走上“河堤公园”。卓立群来了。",
                "“河堤公园”江文澜去过。",
                "江文澜说：“河堤要修牢。",
                "江文澜为“最美村庄”揭牌，要求把河堤修牢。",
                "“河堤要修牢。”村民对江文澜说。",
                "“河堤要修牢。”江文澜的儿子说。",
                "江文澜来了，卓立群也来了。他说：“河堤要修牢。”",
                "他说：“河堤要修牢。”江文澜听了点头。",
            })
    void whoseWordsTheyAreMustBeCertain(String paragraph) {
        assertThat(finder.find(article(paragraph), persons(article(paragraph)))).isEmpty();
    }

    @Test
    void pronounCountsWhereOnlyOnePersonIsNamed() {
        ArticleText article = article("昨天，江文澜走上河堤。他说：“河堤要修牢。”", "卓立群也来了。“一寸也不能松！”他说。");

        List<UtteranceReading> found = finder.find(article, persons(article));

        assertThat(found).extracting(UtteranceReading::person).containsExactly("江文澜", "卓立群");
        assertThat(found).allSatisfy(one -> assertThat(one.pronoun()).isTrue());
        assertThat(found.getFirst().evidence().text()).isEqualTo("他说");
    }

    @Test
    void severalSpeakersOfOneParagraphAreKeptApart() {
        ArticleText article = article("“河堤要修牢。”江文澜说。“一寸也不能松！”卓立群接着说，“明年再加高。”祝延平表示：“钱已经拨下。”");

        assertThat(finder.find(article, persons(article)))
                .extracting(one -> one.person() + one.text())
                .containsExactly("江文澜河堤要修牢。", "卓立群一寸也不能松！明年再加高。", "祝延平钱已经拨下。");
    }

    @Test
    void postBelongsToTheEvidence() {
        ArticleText article = article("“河堤要修牢。”市长江文澜说。");
        int start = article.file().indexOf("市长江文澜");
        PersonReading mayor = new PersonReading(
                "江文澜",
                List.of(new PositionReading(
                        "市长", PositionKind.HELD, new Evidence("市长江文澜", start, start + 5, "post-before-name"))),
                false,
                List.of(new Mention("江文澜", start + 2, start + 5)));

        assertThat(finder.find(article, List.of(mayor)))
                .singleElement()
                .satisfies(one -> assertThat(one.evidence().text()).isEqualTo("市长江文澜说"));
    }

    @Test
    void wordsOverAColumnBreakKeepTheirRanges() {
        String file = "江文澜说：“河堤要\n\n【广告】\n\n修牢。”\n";
        int rest = file.indexOf("修牢");
        ArticleText article = new ArticleText(
                file,
                List.of(new Piece(Part.PARAGRAPH, "江文澜说：“河堤要修牢。”", List.of(new Span(0, 9), new Span(rest, rest + 4)))),
                List.of(),
                Genre.NEWS);

        assertThat(finder.find(article, persons(article))).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("河堤要修牢。");
            assertThat(one.source()).containsExactly(new Span(6, 9), new Span(rest, rest + 3));
        });
    }

    @Test
    void anythingGivesOnlyWhatIsPrinted() {
        List<String> parts = List.of(
                "江文澜", "卓立群", "说", "：", "，", "。", "“", "”", "\"", "‘", "’", "他", "表示", "对", "的", "河堤要修牢", "！", "在会上",
                "市长", "地", "、", "「", "」", "𠀀");
        Random random = new Random(20310304);
        int utterances = 0;
        for (int run = 0; run < 4000; run++) {
            StringBuilder paragraph = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                paragraph.append(parts.get(random.nextInt(parts.size())));
            }
            ArticleText article = article(paragraph.toString());
            List<PersonReading> persons = persons(article);
            for (UtteranceReading one : finder.find(article, persons)) {
                utterances++;
                assertThat(one.text())
                        .isNotEmpty()
                        .isEqualTo(one.source().stream()
                                .map(span -> article.file().substring(span.start(), span.end()))
                                .collect(Collectors.joining()));
                assertThat(persons).extracting(PersonReading::name).contains(one.person());
                assertThat(article.file()
                                .startsWith(
                                        one.evidence().text(), one.evidence().start()))
                        .isTrue();
            }
        }
        assertThat(utterances).isPositive();
    }

    private static ArticleText article(String... paragraphs) {
        return ArticleTexts.of("河堤", paragraphs);
    }

    private static List<PersonReading> persons(ArticleText article) {
        List<PersonReading> persons = new ArrayList<>();
        for (String name : NAMES) {
            List<Mention> mentions = new ArrayList<>();
            for (int at = article.file().indexOf(name);
                    at >= 0;
                    at = article.file().indexOf(name, at + 1)) {
                mentions.add(new Mention(name, at, at + name.length()));
            }
            if (!mentions.isEmpty()) {
                persons.add(new PersonReading(name, List.of(), false, List.copyOf(mentions)));
            }
        }
        return persons;
    }
}
