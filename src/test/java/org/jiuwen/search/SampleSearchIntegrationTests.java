package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.facets.FacetName;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SampleNewspaper;
import org.jiuwen.text.Folding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Search over the sample newspaper: what the index counts is what a plain look through the texts counts. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleSearchIntegrationTests {

    @Autowired
    private ArticleSearch search;

    @Autowired
    private JdbcTemplate jdbc;

    /** The text fields of each article, folded, without what takes no place in the index. */
    private List<List<String>> articles = List.of();

    @BeforeAll
    void importSample(@Autowired SampleNewspaper sample) throws InterruptedException {
        sample.fill();
        articles = jdbc.query(
                "select title, column_title, body, kicker || deck || byline as lines from article", (row, number) -> {
                    List<String> texts = new ArrayList<>(
                            List.of((String[]) row.getArray("lines").getArray()));
                    for (String column : List.of("title", "column_title", "body")) {
                        String text = row.getString(column);
                        texts.add(text == null ? "" : text);
                    }
                    return texts.stream()
                            .map(SampleSearchIntegrationTests::plain)
                            .toList();
                });
    }

    @Test
    void totalsOfWordsAreWhatAPlainLookCounts() {
        Random random = new Random(20260502);
        for (int i = 0; i < 400; i++) {
            List<String> texts = articles.get(random.nextInt(articles.size()));
            String body = texts.getLast();
            int length = 1 + random.nextInt(4);
            int start = random.nextInt(Math.max(1, body.length() - length));
            String word = body.substring(start, Math.min(body.length(), start + length));
            if (!word.codePoints().allMatch(Character::isIdeographic) || word.isEmpty()) {
                continue;
            }
            long counted = articles.stream()
                    .filter(article -> article.stream().anyMatch(text -> text.contains(word)))
                    .count();
            SearchResult result =
                    search.search(CriteriaReading.of(Map.of("q", List.of("“" + word + "”"), "size", List.of("100")))
                            .criteria());
            assertThat(result.total()).as(word).isEqualTo(counted);
            assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.slug()).isNotEmpty());
        }
    }

    /** What comes first, and behind it in this order what else must be on the first page; {@code /} parts equals. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                // a name in the title, before the deck, before a text
                "江文澜任市委书记 → 江文澜任市委书记",
                "曾卓 → 曾卓梅开二度 > 澜江队，升级了",
                "花月容 → 花月容收徒/花月容与 > 《白鹭滩》首演/再演新戏",
                "柳湾大桥 → 柳湾大桥通车半年",
                "祝延平 → 祝延平的最后一次主持 > 市十四届人大四次会议胜利闭幕",
                "青瓷 → 澜州青瓷大展昨日启幕 > 唐代窑址露出完整窑床",
                "五轴机床 → 第1000台 > 一根主轴的十年/五微米的较量",
                "盾构机 → 轨道交通1号线首台盾构机始发",
                "洪峰 → 澜江洪峰平稳过境/今年第二次洪峰安全通过",
                "马丁内斯 → 老教头的小本子",
                "万俟珊 → 急诊科的“倒着走”",
                "路灯 → 巷口那盏灯",
                "同福斋 → 同福斋/腊月里的同福斋",
                "轮渡 → 轮渡不要停/轮渡夜航恢复",
                "防疫 → 我市启动灾后防疫",
                "顾明川当选 → 市十四届人大五次会议闭幕",
                "K9路公交 → K9路公交线昨起运营",
                // several words: together before apart
                "柳湾村 春水 → 柳湾村的旱坡第一次有了春水",
                "澜江队 升级 → 澜江队，升级了",
                "轨道交通 开工 → 澜州轨道交通1号线开通初期运营/澜州轨道交通1号线昨日在云岭新区开工 > 动了第一锹/开通初期运营",
                "蓝海涛 总工程师 → 我们是替一百年后的人挖洞/水找缝/轨道交通1号线：跑在年前",
                // what tells before what lists and announces
                "扈宝山 → 徒弟的手/一把刮刀走完的八十三年 > 讣 告",
                "阿依努尔·买买提 → 先把厕所找着/市十四届人大常委会举行第十二次会议 > 任命名单",
                "图书馆 → 图书馆里的/市图书馆延长夜间开放/元旦假期图书馆照常开放 > 澜州市图书馆公告",
                "市十四届人大五次会议闭幕 → 市十四届人大五次会议闭幕 > 把纲要写在路上",
                // and an announcement where one is asked for
                "停水公告 → 停水公告",
                "注销公告 → 注销公告",
                // what differs a little still comes first
                "柳弯大桥通车半年 → 柳湾大桥通车半年",
                "澜州青磁大展昨日启慕 → 澜州青瓷大展昨日启幕",
                "轨道交通1号线首台盾机始发 → 轨道交通1号线首台盾构机始发",
                "老碼頭發現明代石砌駁岸 → 老码头发现明代石砌驳岸"
            })
    void whatMattersComesFirst(String query, String wanted) {
        List<String> titles = search
                .search(CriteriaReading.of(Map.of("q", List.of(query))).criteria())
                .hits()
                .stream()
                .map(hit -> hit.title() == null ? "" : hit.title().text())
                .toList();
        int last = -1;
        for (String place : wanted.split(" > ")) {
            List<String> equals = List.of(place.split("/"));
            int from = last + 1;
            int found = IntStream.range(from, titles.size())
                    .filter(i -> equals.stream().anyMatch(titles.get(i)::contains))
                    .findFirst()
                    .orElse(-1);
            assertThat(found).as("%s in %s", place, titles).isNotNegative();
            assertThat(last >= 0 || found == 0)
                    .as("%s first of %s", place, titles)
                    .isTrue();
            last = found;
        }
    }

    @Test
    void facetsOfTheSampleCountItsArticles() {
        SearchResult all = search.search(CriteriaReading.of(Map.of()).criteria());
        assertThat(all.total()).isEqualTo(articles.size());
        Facet people = all.facets().stream()
                .filter(facet -> facet.name() == FacetName.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(people.values()).isNotEmpty().allSatisfy(person -> assertThat(
                        search.search(CriteriaReading.of(Map.of("person", List.of(person.value())))
                                        .criteria())
                                .total())
                .isEqualTo(person.count()));
    }

    /** What parts clauses stands between words; blanks and quotation marks do not. */
    private static String plain(String text) {
        return Folding.fold(text)
                .replaceAll("[,;:!?。、…—()\\[\\]{}【】〔〕|<>.\n]+", "、")
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsIdeographic}\\p{N}+#%‰℃℉°、]", "");
    }
}
