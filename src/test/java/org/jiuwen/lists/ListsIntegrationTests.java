package org.jiuwen.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What two readers keep, and that neither reaches the other's. */
@ArchiveTest
class ListsIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Lists lists;

    @BeforeEach
    void fill() {
        archive.fill();
        for (String name : List.of("keeper", "other")) {
            accounts.findByName(name).ifPresent(accounts::delete);
            accounts.save(new UserAccount(name, "unused", Role.READER));
        }
    }

    @Test
    void articlesAreKeptWithNotesInTheOwnersOrder() {
        String list = create("两会");
        assertThat(post("keeper", "/lists/add", "article", "closing", "list", id(list), "note", "看第二段"))
                .hasRedirectedUrl(list);
        post("keeper", "/lists/add", "article", "metro", "list", id(list));
        post("keeper", "/lists/add", "article", "metro", "list", id(list), "note", "试跑");
        assertThat(html("keeper", list)).containsSubsequence("市十四届人大四次会议闭幕", "看第二段", "地铁试跑", "试跑");

        post("keeper", list + "/metro/up");
        assertThat(html("keeper", list)).containsSubsequence("地铁试跑", "市十四届人大四次会议闭幕");
        post("keeper", list + "/metro/note", "note", "<b>新备注</b>");
        post("keeper", list + "/closing/remove");
        assertThat(html("keeper", list)).contains("&lt;b&gt;新备注", "1 篇").doesNotContain("市十四届人大四次会议闭幕");
        assertThat(html("keeper", "/lists")).contains("两会", "1 篇");
    }

    @Test
    void movedAndLostArticlesStayInTheList() {
        String list = create("旧地址");
        post("keeper", "/lists/add", "article", "closing", "list", id(list));
        post("keeper", "/lists/add", "article", "metro", "list", id(list));
        jdbc.update("update article_list_entry set slug = 'closing-of-old' where slug = 'closing'");
        jdbc.update("delete from article where slug = 'metro'");

        assertThat(html("keeper", list)).contains("/articles/closing\"", "地铁试跑", "已不在档案里");
    }

    @Test
    void nobodyReachesAnothersList() {
        String list = create("只给自己");
        post("keeper", "/lists/add", "article", "closing", "list", id(list));
        for (String address : List.of(list, list + "/export.csv")) {
            assertThat(mvc.get().uri(address).with(user("other").roles("READER")))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String address : List.of(
                list,
                list + "/share",
                list + "/delete",
                list + "/closing/note",
                list + "/closing/up",
                list + "/closing/remove")) {
            assertThat(post("other", address, "name", "夺来", "note", "x", "shared", "true"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        post("other", "/lists/add", "article", "metro", "list", id(list));
        assertThat(html("keeper", list)).contains("只给自己", "1 篇");
        assertThat(mvc.get().uri("/lists").accept(MediaType.TEXT_HTML)).hasStatus3xxRedirection();
    }

    @Test
    void sharedListIsReadByWhoeverHasItsAddress() {
        String list = create("给同事");
        post("keeper", "/lists/add", "article", "closing", "list", id(list), "note", "请看");
        post("keeper", list + "/share", "shared", "true");
        String shared = first("/lists/shared/[\\w-]{22}", html("keeper", list));

        assertThat(mvc.get().uri(shared).accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("给同事", "keeper", "请看", "/articles/closing")
                .doesNotContain("<textarea");
        assertThat(mvc.get().uri("/api/v1" + shared))
                .bodyJson()
                .extractingPath("$.entries[0].note")
                .isEqualTo("请看");
        assertThat(mvc.get().uri(shared + "/export.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("\uFEFF")
                .contains("市十四届人大四次会议闭幕", "请看", "给同事");

        post("keeper", list + "/share", "shared", "false");
        assertThat(mvc.get().uri(shared)).hasStatus(HttpStatus.NOT_FOUND);
        post("keeper", list + "/share", "shared", "true");
        assertThat(first("/lists/shared/[\\w-]{22}", html("keeper", list))).isNotEqualTo(shared);
    }

    @Test
    void everyFormatHoldsArticlesAndNotes() {
        String list = create("导出");
        post("keeper", "/lists/add", "article", "closing", "list", id(list), "note", "要引用");
        for (String format : List.of("csv", "jsonl", "ris", "bib")) {
            assertThat(mvc.get()
                            .uri(list + "/export." + format)
                            .with(user("keeper").roles("READER")))
                    .hasStatusOk()
                    .bodyText()
                    .contains("市十四届人大四次会议闭幕", "要引用", "/articles/closing");
        }
        assertThat(mvc.get().uri(list + "/export.exe").with(user("keeper").roles("READER")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatCannotBeKeptIsRefusedWithAReason() {
        String list = create("同名");
        assertRefused(post("keeper", "/lists", "name", "同名"), "lists.refused.TAKEN");
        assertRefused(post("keeper", "/lists", "name", " "), "lists.refused.NAME");
        assertRefused(post("keeper", "/lists", "name", "长".repeat(101)), "lists.refused.NAME");
        assertRefused(post("keeper", "/lists/add", "article", "none", "list", id(list)), "lists.refused.NO_ARTICLE");
        assertRefused(
                post("keeper", "/lists/add", "article", "metro", "list", id(list), "note", "长".repeat(2001)),
                "lists.refused.NOTE");
        jdbc.update(
                "insert into article_list_entry (list_id, slug, title, place) select ?, 's' || i, 't', i from generate_series(1, ?) i",
                Long.valueOf(id(list)),
                ArticleList.MOST);
        assertRefused(post("keeper", "/lists/add", "article", "metro", "list", id(list)), "lists.refused.FULL");
        // Another user may have the same name.
        assertThat(post("other", "/lists", "name", "同名")).hasStatus3xxRedirection();
    }

    @Test
    void searchesAreKeptWithAFeed() {
        assertThat(mvc.get()
                        .uri("/lists/searches/add?q={q}&paper=lzrb&p=3", "\"闭幕\" -地铁")
                        .with(user("keeper").roles("READER")))
                .bodyText()
                .contains("&quot;闭幕&quot; -地铁", "name=\"query\"");
        post("keeper", "/lists/searches", "name", "闭幕", "query", "q=%22%E9%97%AD%E5%B9%95%22&paper=lzrb&evil=%zz");
        String page = html("keeper", "/lists");
        assertThat(page)
                .contains("/search?q=%22%E9%97%AD%E5%B9%95%22&amp;paper=lzrb\"")
                .doesNotContain("evil");
        assertRefused(post("keeper", "/lists/searches", "name", "闭幕", "query", "q=x"), "lists.refused.TAKEN");

        String feed = first("/lists/searches/feed/[\\w-]{22}", page);
        MvcTestResult answer = mvc.get().uri(feed).exchange();
        assertThat(answer.getResponse().getForwardedUrl())
                .isEqualTo("/search/feed?q=%22%E9%97%AD%E5%B9%95%22&paper=lzrb");
        assertThat(html("other", "/lists")).doesNotContain(feed);
        post("other", "/lists/searches/" + jdbc.queryForObject("select id from saved_search", Long.class) + "/remove");
        assertThat(html("keeper", "/lists")).contains(feed);
        post("keeper", "/lists/searches/" + jdbc.queryForObject("select id from saved_search", Long.class) + "/remove");
        assertThat(mvc.get().uri(feed)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void statementsDoNotGrowWithTheArticles() {
        String list = create("多");
        long id = Long.parseLong(id(list));
        post("keeper", "/lists/add", "article", "metro", "list", id(list));
        int few = StatementCounter.count(() -> lists.list("keeper", id));
        post("keeper", "/lists/add", "article", "closing", "list", id(list));
        post("keeper", "/lists/add", "article", "calm", "list", id(list));
        assertThat(StatementCounter.count(() -> lists.list("keeper", id))).isEqualTo(few);
    }

    private String create(String name) {
        return Objects.requireNonNull(
                post("keeper", "/lists", "name", name).getResponse().getRedirectedUrl());
    }

    private static String id(String list) {
        return list.substring(list.lastIndexOf('/') + 1);
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }

    private static void assertRefused(MvcTestResult result, String key) {
        assertThat(result).hasStatus3xxRedirection();
        assertThat(result).flash().containsEntry("refused", key);
    }

    private MvcTestResult post(String name, String address, String... parameters) {
        var request = mvc.post().uri(address).with(csrf()).with(user(name).roles("READER"));
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private String html(String name, String address) {
        return new String(
                mvc.get()
                        .uri(address)
                        .with(user(name).roles("READER"))
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
