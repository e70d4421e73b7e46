package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "曾卓, zeng zhuo, zz",
        "单晓棠, shan xiao tang, sxt",
        "單曉棠, shan xiao tang, sxt",
        "仇克勤, qiu ke qin, qkq",
        "区志航, ou zhi hang, ozh",
        "解鸿, xie hong, xh",
        "解放, xie fang, xf",
        "查海东, zha hai dong, zhd",
        "任红, ren hong, rh",
        "盖文, ge wen, gw",
        "乐天明, yue tian ming, ytm",
        "尉迟恭, yu chi gong, ycg",
        "尉健, wei jian, wj",
        "万俟珊, mo qi shan, mqs",
        "万家和, wan jia he, wjh",
        "欧阳岚, ou yang lan, oyl",
        "冼志刚, xian zhi gang, xzg",
        "吕蒙, lv meng, lm",
        "阿依努尔·买买提, a yi nu er mai mai ti, aynemmt",
        "查理·王, cha li wang, clw",
    })
    void namesAreReadWithTheirSurnames(String name, String spaced, String initials) {
        Pinyin pinyin = Pinyin.ofName(name);
        assertThat(pinyin.spaced()).isEqualTo(spaced);
        assertThat(pinyin.initials()).isEqualTo(initials);
        assertThat(pinyin.full()).isEqualTo(spaced.replace(" ", ""));
    }

    @Test
    void textIsReadByWords() {
        assertThat(Pinyin.of("重庆银行，二〇二四年ＲＣＥＰ 5G").syllables())
                .containsExactly("chong", "qing", "yin", "hang", "er", "ling", "er", "si", "nian", "rcep", "5g");
    }

    @Test
    void charactersWithoutReadingKeepTheirCodePoint() {
        assertThat(Pinyin.of("\uD840\uDC00村😀\uD800").syllables()).isEqualTo(List.of("u20000", "cun"));
        assertThat(Pinyin.ofName("").syllables()).isEmpty();
        assertThat(Pinyin.of("\uE000，").syllables()).isEmpty();
    }

    @Test
    void everySurnameHasAReadingForEachCharacter() {
        for (Map.Entry<String, String> entry :
                Lexicon.load("surname-readings.tsv").map().entrySet()) {
            assertThat(entry.getValue()).as(entry.getKey()).matches("[a-z]+( [a-z]+)*");
            assertThat(entry.getValue().split(" "))
                    .as(entry.getKey())
                    .hasSize(entry.getKey().length());
            assertThat(Folding.fold(entry.getKey())).as("looked up folded").isEqualTo(entry.getKey());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "曾卓, zeng-zhuo",
        "阿依努尔·买买提, a-yi-nu-er-mai-mai-ti",
        "José Núñez, jose-nunez",
        "！, x",
        "Дмитрий, x",
    })
    void namesGiveSlugs(String name, String slug) {
        assertThat(Slugs.ofName(name)).isEqualTo(slug);
    }

    @Test
    void slugsOfTextEndWithAWholeSyllable() {
        String slug = Slugs.of("澜州市第十四届人民代表大会第一次会议主席团和秘书长名单公告与说明材料汇编");
        assertThat(slug)
                .startsWith("lan-zhou-shi-di-shi-si-jie-ren-min-dai-biao-da-hui")
                .hasSizeLessThanOrEqualTo(80);
        assertThat(slug).matches("[a-z]+(-[a-z]+)*");
        assertThat(Slugs.of("a".repeat(500))).hasSize(80);
    }
}
