package org.jiuwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.BrowserTest;
import org.jiuwen.testsupport.SampleNewspaper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Every page over the sample newspaper, in both themes and both languages: open to everybody (WCAG 2.2 AA as far as axe sees), whole
 * in its language, without an error in the console, and no wider than a phone. With {@code -Djiuwen.screenshots=FOLDER} it leaves
 * pictures of all of them there.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserTests {

    private static final String PASSWORD = "潮平两岸阔";
    private static final Pattern MISSING = Pattern.compile("\\?\\?[\\w.]+\\?\\?");
    private static final String SCREENSHOTS = "jiuwen.screenshots";

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /** Bytes of the first page with all that it loads. */
    private static final int MOST_BYTES = 120 * 1024;

    /** What moves while a page comes in, as browsers measure it (Layout Instability API); ten times as much passes for good. */
    private static final double MOST_SHIFT = 0.01;

    private static final String COUNT_SHIFTS =
            """
            window.shifted = 0;
            window.moved = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
                window.shifted += entry.value;
                entry.sources.forEach(source => window.moved.push((source.node?.outerHTML ?? '').slice(0, 80)));
            })).observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String DRAFT =
            """
            市委召开经济工作会议

            本报讯（记者 贺南）昨日，市委书记陆怀远主持会议，市长江文澜出席。市政协主席盛慧民参加。会议部署“十五五”开局各项工作。

            市十四届人大五次会议以来，各项工作有序推进。市十四届人大九次会议将于下月召开。
            """;

    private final Map<String, String> places = new HashMap<>();

    /** A theme and a language. */
    private record Look(ColorScheme theme, String language) {

        void take(Page page) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            page.setViewportSize(WIDE, HEIGHT);
        }

        @Override
        public String toString() {
            return theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        }
    }

    /**
     * Each theme and each language once: what is wrong with one of them is so in any company. With pictures, each theme in each language.
     */
    private static List<Look> looks() {
        List<Look> looks =
                new ArrayList<>(List.of(new Look(ColorScheme.LIGHT, "en"), new Look(ColorScheme.DARK, "zh")));
        if (isPhotographed()) {
            looks.addAll(List.of(new Look(ColorScheme.LIGHT, "zh"), new Look(ColorScheme.DARK, "en")));
        }
        return looks;
    }

    static List<PageTable.Entry> pages() {
        return PageTable.entries();
    }

    @BeforeAll
    void fill(
            @Autowired SampleNewspaper sample,
            @Autowired UserAccountRepository accounts,
            @Autowired PasswordEncoder encoder,
            @Autowired JdbcTemplate jdbc)
            throws InterruptedException {
        sample.fill();
        String hash = Objects.requireNonNull(encoder.encode(PASSWORD));
        for (Role role : List.of(Role.READER, Role.ADMIN)) {
            String name = name(role);
            accounts.findByName(name).ifPresent(accounts::delete);
            accounts.save(new UserAccount(name, hash, role));
        }
        look(jdbc, "article", "select slug from article where title like '市十四届人大四次会议胜利闭幕%'");
        look(jdbc, "jumped", "select slug from article where continuation_id is not null order by id limit 1");
        look(jdbc, "person", "select slug from person where name = '江文澜'");
        look(jdbc, "meeting", "select slug from meeting where name = '澜州市第十四届人民代表大会第四次会议'");
        look(jdbc, "series", "select slug from meeting_series where name = '澜州市人民代表大会会议'");
        look(jdbc, "run", "select max(id) from import_run");
        note(jdbc);
        keep(jdbc);
    }

    private static String name(Role role) {
        return role == Role.ADMIN ? "admin-of-all" : "keeper";
    }

    private void look(JdbcTemplate jdbc, String name, String sql) {
        places.put(name, Objects.requireNonNull(jdbc.queryForObject(sql, String.class), name));
    }

    /** The sample has no misprint of its own: one is noted where the closing of a session is reported. */
    private void note(JdbcTemplate jdbc) {
        jdbc.update(
                """
                insert into misprint (page_id, printed, suggestion, reason, score, context, span_start, span_end)
                select page_id, '闭幕', '闭慕', 'misread-word', 0.9, '会议闭幕', 20, 22 from article where slug = ?
                """,
                places.get("article"));
        places.put("misread", Objects.requireNonNull(places.get("article")));
    }

    /** A list and a search that somebody keeps. */
    private void keep(JdbcTemplate jdbc) {
        Long list = jdbc.queryForObject(
                "insert into article_list (owner_id, name, note, share_key)"
                        + " select id, '两会报道', '写综述用', 'a-key-for-everybody-22' from user_account where name = 'keeper' returning id",
                Long.class);
        jdbc.update(
                "insert into article_list_entry (list_id, slug, title, note, place)"
                        + " select ?, slug, title, '第二段有票数', id from article where title like '市十四届人大%' order by id limit 4",
                list);
        jdbc.update(
                "insert into saved_search (owner_id, name, query, feed_key)"
                        + " select id, '大桥', 'q=%E5%A4%A7%E6%A1%A5', 'another-key-of-a-feed' from user_account where name = 'keeper'");
        places.put("list", String.valueOf(list));
        places.put("shared", "a-key-for-everybody-22");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsOpenToEverybody(PageTable.Entry entry, Page page) {
        page.addInitScript(COUNT_SHIFTS);
        logIn(entry.account(), page);
        List<String> errors = errors(page);
        SoftAssertions tried = new SoftAssertions();
        for (Look look : looks()) {
            look.take(page);
            open(page, entry.at(places), look.language());
            tried.assertThat(((Number) page.evaluate("window.shifted")).doubleValue())
                    .as("%s %s layout shift, moved: %s", entry.name(), look, page.evaluate("window.moved"))
                    .isLessThan(MOST_SHIFT);
            check(tried, page, entry.name(), look);
            photograph(page, entry.name(), look);
        }
        if (!entry.name().equals("not-found")) {
            tried.assertThat(errors).as(entry.name() + " console").isEmpty();
        }
        tried.assertAll();
    }

    @Test
    void checkedDraftIsOpenToEverybody(Page page) {
        List<String> errors = errors(page);
        SoftAssertions tried = new SoftAssertions();
        for (Look look : looks()) {
            look.take(page);
            open(page, "/draft", look.language());
            page.locator("textarea").fill(DRAFT);
            page.locator("#draft-form button[type=submit]").click();
            page.locator(".findings li").first().waitFor();
            check(tried, page, "draft-checked", look);
            photograph(page, "draft-checked", look);
        }
        tried.assertThat(errors).isEmpty();
        tried.assertAll();
    }

    @Test
    void firstPageIsLight(Page page) {
        List<Integer> bytes = new ArrayList<>();
        page.onResponse(response -> bytes.add(response.body().length));
        open(page, "/", "zh");
        assertThat(bytes).hasSizeGreaterThan(1);
        assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).isLessThan(MOST_BYTES);
    }

    private static List<String> errors(Page page) {
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(text(message));
            }
        });
        page.onPageError(errors::add);
        return errors;
    }

    private static String text(ConsoleMessage message) {
        return message.text() + " " + message.location();
    }

    private static void open(Page page, String address, String language) {
        page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
        // Parts that a page fetches take the place of what fetched them.
        PlaywrightAssertions.assertThat(page.locator("[hx-trigger=load]")).hasCount(0);
    }

    private static void check(SoftAssertions tried, Page page, String name, Look look) {
        String where = name + " " + look;
        tried.assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + " "
                                        + violation.getNodes().stream()
                                                .limit(3)
                                                .map(node -> node.getTarget() + " " + node.getHtml())
                                                .toList())
                                .toList())
                .as(where)
                .isEmpty();
        tried.assertThat(page.locator("html").getAttribute("lang"))
                .as(where)
                .isEqualTo(look.language().equals("en") ? "en" : "zh-CN");
        tried.assertThat(page.locator("h1").count()).as(where + " h1").isEqualTo(1);
        // What is between such signs is the key of a message that is missing.
        tried.assertThat(MISSING.matcher(page.content()).results().map(MatchResult::group))
                .as(where)
                .isEmpty();
        page.setViewportSize(PHONE, HEIGHT);
        tried.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(where + " width on a phone")
                .isEqualTo(PHONE);
    }

    private static void photograph(Page page, String name, Look look) {
        if (!isPhotographed()) {
            return;
        }
        boolean chinese = look.language().equals("zh");
        // English has the same layout: wide and light shows whether its words fit.
        int[] widths =
                chinese ? new int[] {WIDE, PHONE} : look.theme() == ColorScheme.LIGHT ? new int[] {WIDE} : new int[0];
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            String file = "%s-%s-%s.png".formatted(name, width == WIDE ? "wide" : "phone", look);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getProperty(SCREENSHOTS), file))
                    .setFullPage(true));
        }
    }

    private static boolean isPhotographed() {
        return !System.getProperty(SCREENSHOTS, "").isBlank();
    }

    private static void logIn(String account, Page page) {
        if (account.equals("reader")) {
            return;
        }
        page.navigate("/login");
        page.getByLabel("用户名").fill(account.equals("admin") ? name(Role.ADMIN) : name(Role.READER));
        page.getByLabel("密码").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/");
    }
}
