package org.jiuwen.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.jiuwen.text.Pinyin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is offered while a reader types, from the request down to the database and the index. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsIntegrationTests {

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private KnownNames names;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void fill(@Autowired InventedArchive archive) {
        archive.fill();
        for (String name : List.of("曾卓", "单晓棠", "仇雁鸣", "区少坤", "解永昌", "查晓岚", "任海燕", "盖文石", "乐天成", "江长乐")) {
            jdbc.update(
                    "insert into person (slug, name, pinyin, initials) values (?, ?, ?, ?)",
                    "p-" + Pinyin.ofName(name).full(),
                    name,
                    Pinyin.ofName(name).spaced(),
                    Pinyin.ofName(name).initials());
        }
        jdbc.update("insert into person_alias (person_id, form) select id, '老曾' from person where name = '曾卓'");
        jdbc.update("update article set column_title = '重阳专栏' where slug = 'metro'");
        names.refresh();
    }

    @ParameterizedTest
    @CsvSource({
        "曾卓, 曾卓",
        "曾, 曾卓",
        "卓, 卓立群",
        "老曾, 曾卓",
        "zengzhuo, 曾卓",
        "zeng zhuo, 曾卓",
        "zz, 曾卓",
        "Z Z, 曾卓",
        "shanxt, 单晓棠",
        "qym, 仇雁鸣",
        "ousk, 区少坤",
        "xyc, 解永昌",
        "zhaxl, 查晓岚",
        "rhy, 任海燕",
        "gews, 盖文石",
        "ytc, 乐天成",
        "jiangchangle, 江长乐",
        "jwl, 江文澜",
        "四次会议, 市十四届人大四次会议",
        "sssjrdsi, 市十四届人大四次会议",
        "shishisijierendasi, 市十四届人大四次会议",
        "ssjrd, ''",
        "cyzl, 重阳专栏",
        "chongyang, 重阳专栏",
        "地铁, 地铁试跑",
        "鐵試, 地铁试跑"
    })
    void theLikeliestComesFirst(String typed, String first) {
        List<Suggestion> found = suggestions.complete(typed, 8);
        assertThat(found.isEmpty() ? "" : found.getFirst().text()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cengzhuo", "dxt", "letiancheng", "", " ", "%", "_", "\\", "'", "\u0000", "zzzzzzzzzzzzzzzz"})
    void whatFitsNothingGivesNothing(String typed) {
        assertThat(suggestions.complete(typed, 8)).isEmpty();
    }

    @Test
    void thoseInMoreArticlesComeFirstAndTitlesKeepAPlace() {
        assertThat(suggestions.complete("j", 8))
                .extracting(Suggestion::text)
                .startsWith("江文澜")
                .contains("江长乐");
        assertThat(suggestions.complete("四次会议", 8))
                .extracting(Suggestion::kind)
                .containsExactly(Suggestion.Kind.MEETING, Suggestion.Kind.TITLE);
        assertThat(suggestions.complete("z", 2)).hasSize(2);
    }

    @Test
    void whatIsNewIsKnownAfterALook() {
        assertThat(suggestions.complete("欧阳知夏", 8)).isEmpty();
        jdbc.update(
                "insert into person (slug, name, pinyin, initials) values ('oy', '欧阳知夏', 'ou yang zhi xia', 'oyzx')");
        names.refresh();
        assertThat(suggestions.complete("ouyzx", 8))
                .extracting(Suggestion::text)
                .containsExactly("欧阳知夏");
    }

    @Test
    void programsAndTheBoxGetTheQueryThatFindsIt() {
        assertThat(mvc.get().uri("/api/v1/suggest?q={q}", "zz"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"q": "zz", "items": [{"kind": "person", "label": "人物", "text": "曾卓", "query": "曾卓",
                                               "address": "/people/p-zengzhuo", "articles": 0}]}
                        """);
        assertThat(mvc.get().uri("/api/v1/suggest?q={q}&lang=en", "四次会议"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"items": [{"kind": "meeting", "label": "Meeting", "query": "会议:“市十四届人大四次会议”"},
                                   {"kind": "title", "label": "Title", "query": "标题:“市十四届人大四次会议闭幕”"}]}
                        """);
        assertThat(mvc.get().uri("/api/v1/suggest")).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/suggest?q=z&size=x")).hasStatus(400);
    }
}
