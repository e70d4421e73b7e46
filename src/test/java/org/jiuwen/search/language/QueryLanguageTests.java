package org.jiuwen.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jiuwen.search.language.Clause.Dated;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.OfLength;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed, and what it is taken for: as the printer writes it. */
class QueryLanguageTests {

    private static final List<String> ODD = List.of(
            "河", "堤", " ", "　", "|", "｜", "或", "非", " 或 ", " 非 ", "-", "－", "(", ")", "（", "）", "\"", "“", "”", "「",
            "」", "‘", "'", "=", "＝", ":", "：", "标题:", "t:", "记者：", "日期:", "版:", "头版", "篇幅:", ">", "<=", "体裁:", "2026",
            "-02", "..", "至", "近10", " 近5 ", "~", "~3", "同段(", "至少2(", "至少9", "*", "?", "＊", "，", "。", "+", "AND",
            "NOT", "\n", "\u0000", "\uD83D", "𠮷", "7");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "洪水　地铁 → 洪水 地铁",
                "洪水 洪水 → 洪水",
                "洪水|水灾 → 洪水 | 水灾",
                "洪水 或 水灾 地铁 → 洪水 | 水灾 地铁",
                "(洪水 OR 水灾) AND 地铁 → (洪水 | 水灾) 地铁",
                "（洪水｜水灾）地铁 → (洪水 | 水灾) 地铁",
                "机场 -扩建 → 机场 -扩建",
                "机场 非 扩建 → 机场 -扩建",
                "机场 NOT（扩建 停航） → 机场 -(扩建 停航)",
                "非洲 或许 → 非洲 或许",
                "COVID-19 → COVID-19",
                "机场 - 扩建 → 机场 扩建",
                "“洪水 预警”地铁 → “洪水 预警” 地铁",
                "「洪水」『地铁』 → “洪水” “地铁”",
                "标题:洪水 → 标题:洪水",
                "t：（洪水 地铁） → 标题:(洪水 地铁)",
                "Title: 洪水 → 标题:洪水",
                "标题:-洪水 地铁 → -标题:洪水 地铁",
                "标题:(正文:洪水) → 正文:洪水",
                "时间:早上 → 时间:早上",
                "日期:2022-04..2022-06 → 日期:2022-04-01..2022-06-30",
                "日期：2026年2月9日 → 日期:2026-02-09",
                "日期:2022至 → 日期:2022-01-01..",
                "日期:..20220611 → 日期:..2022-06-11",
                "日期:2024..2022 → 日期:2022-01-01..2024-12-31",
                "版:1..4 → 版:1..4",
                "版:第３版 → 版:3",
                "头版 洪水 → 版:1 洪水",
                "“头版” → “头版”",
                "标题:头版 → 标题:头版",
                "篇幅:>1000 → 篇幅:1001..",
                "篇幅：≤５００ → 篇幅:..500",
                "体裁:评论 → 体裁:社论",
                "洪水 近10 地铁 → 洪水 近10 地铁",
                "洪水 近10 地铁 近10 停运 → 洪水 近10 地铁 近10 停运",
                "洪水 近10 地铁 近5 停运 → (洪水 近10 地铁) 近5 停运",
                "标题:洪水 NEAR/５ 标题:地铁 → 标题:(洪水 近5 地铁)",
                "^\"洪水 地铁\"~10^ → “洪水” 近10 “地铁”",
                "^\"洪水\"~10^ → “洪水”",
                "(洪水|水灾) 近8 地铁 停运 → (洪水 | 水灾) 近8 地铁 停运",
                "同段(洪水 地铁) → 同段(洪水 地铁)",
                "同段 (洪水) → 同段 洪水",
                "至少3（洪水） → 至少3(洪水)",
                "至少3人 → 至少3人",
                "智能*经济 → 智能*经济",
                "王?明 → 王?明",
                "*智能* → 智能",
                "什么是智能? → 什么是智能",
                "智*?能 → 智?*能",
                "=後 → =“後”",
                "＝“ＡＩ 元年” → =“ＡＩ 元年”",
                "~曾卓 → ~“曾卓”",
                "～“曾卓 出席” → ~“曾卓 出席”",
                "标题:~曾卓 书记 → 标题:~“曾卓” 书记",
                "曾卓 ~ 书记 → 曾卓 书记",
                "人工智能+ → 人工智能+",
                "，洪水。 → 洪水",
                "或 → “或”",
                "非 → “非”"
            })
    void isTakenFor(String typed, String printed) {
        assertThat(QueryLanguage.parse(typed).printed()).isEqualTo(printed);
    }

    static Stream<Arguments> repaired() {
        return Stream.of(
                arguments("“洪水", "“洪水”", Kind.UNBALANCED_QUOTES),
                arguments("洪水”地铁", "洪水 地铁", Kind.UNBALANCED_QUOTES),
                arguments("(洪水", "洪水", Kind.UNBALANCED_BRACKETS),
                arguments("洪水) 地铁", "洪水 地铁", Kind.UNBALANCED_BRACKETS),
                arguments("洪水 或", "洪水", Kind.DANGLING_OPERATOR),
                arguments("| 洪水", "洪水", Kind.DANGLING_OPERATOR),
                arguments("洪水 近5", "洪水", Kind.DANGLING_OPERATOR),
                arguments("洪水 非", "洪水", Kind.DANGLING_OPERATOR),
                arguments("洪水 标题:", "洪水", Kind.EMPTY_FIELD),
                arguments("日期:昨天", "昨天", Kind.BAD_VALUE),
                arguments("日期:2026-02-30", "2026-02-30", Kind.BAD_VALUE),
                arguments("版:头", "头", Kind.BAD_VALUE),
                arguments("体裁:小说", "小说", Kind.BAD_VALUE),
                arguments("智能*", "智能", Kind.WILDCARD_AT_END),
                arguments("洪水 近5 日期:2026", "洪水 日期:2026-01-01..2026-12-31", Kind.NEEDS_WORDS),
                arguments("同段(洪水 -地铁)", "洪水 -地铁", Kind.NEEDS_WORDS),
                arguments("至少3(洪水 地铁)", "洪水 地铁", Kind.NEEDS_WORDS),
                arguments("洪水 近900 地铁", "洪水 近200 地铁", Kind.LIMITED),
                arguments("。，", "", Kind.NOTHING_TO_SEARCH),
                arguments("((((((((((((((((((洪水))))))))))))))))))", "洪水", Kind.TOO_DEEP));
    }

    @ParameterizedTest
    @MethodSource("repaired")
    void isRepairedAndSaid(String typed, String printed, Kind remark) {
        Query query = QueryLanguage.parse(typed);
        assertThat(query.printed()).isEqualTo(printed);
        assertThat(query.remarks()).extracting(Remark::kind).containsExactly(remark);
    }

    @Test
    void whatIsRightNeedsNoRemark() {
        assertThat(QueryLanguage.parse("(洪水 | “水 灾”) 近10 地铁 标题:停运 -停运 日期:2022..2024 篇幅:>100 =後 王?明")
                        .remarks())
                .isEmpty();
    }

    @Test
    void rangesIncludeBothEnds() {
        assertThat(QueryLanguage.parse("日期:2024-02").root())
                .isEqualTo(new Dated(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(QueryLanguage.parse("篇幅:<500").root()).isEqualTo(new OfLength(null, 499));
    }

    @Test
    void longTextIsCut() {
        Query query = QueryLanguage.parse("河".repeat(5000));
        assertThat(query.root()).isEqualTo(new Text("河".repeat(QueryLanguage.LONGEST), Manner.WORD));
        assertThat(query.remarks()).extracting(Remark::kind).containsExactly(Kind.TOO_LONG);
    }

    @Test
    void manyClausesAreCut() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            many.append((char) ('一' + i)).append(' ');
        }
        Query query = QueryLanguage.parse(many.toString());
        assertThat(query.root()).isInstanceOfSatisfying(Clause.All.class, all -> assertThat(all.parts())
                .hasSize(QueryLanguage.MOST_CLAUSES));
        assertThat(query.remarks()).extracting(Remark::kind).containsExactly(Kind.TOO_MANY_CLAUSES);
    }

    @Test
    void emptyTextAsksForEverything() {
        assertThat(QueryLanguage.parse("  ").root()).isNull();
        assertThat(QueryLanguage.parse("  ").isFutile()).isFalse();
        assertThat(QueryLanguage.parse("。").isFutile()).isTrue();
    }

    @Test
    void literalTakesOperatorsForText() {
        assertThat(QueryLanguage.literal("标题:(洪水 或 “地铁”").root()).isEqualTo(new Text("标题:(洪水 或 地铁", Manner.PHRASE));
    }

    @Test
    void anyTextIsAQueryThatPrintsToItself() {
        Random random = new Random(20250117);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(ODD.get(random.nextInt(ODD.size())));
            }
            Query query = QueryLanguage.parse(text.toString());
            Query again = QueryLanguage.parse(query.printed());
            assertThat(again.root())
                    .as("%s printed as %s", text, query.printed())
                    .isEqualTo(query.root());
            if (query.root() != null) {
                assertThat(again.remarks()).as(query.printed()).isEmpty();
            }
        }
    }
}
