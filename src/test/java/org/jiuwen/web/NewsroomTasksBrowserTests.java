package org.jiuwen.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.BrowserTest;
import org.jiuwen.testsupport.SampleNewspaper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a newsroom comes for, from the front page on and by the keys of the keyboard alone: Tab to it, Enter. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomTasksBrowserTests {

    private static final String PASSWORD = "直挂云帆济沧海";

    /** Stops on the way to something on a page; more of them are no way. */
    private static final int MOST_TABS = 400;

    private static final String FOUND_PAGE =
            """
            渡口日报

            东塘路灯全部换新

            本报讯（记者 贺南）昨日，东塘街道最后一盏旧路灯换下。街道办主任罗阿四说，新灯省电一半，夜里回家的人心里亮堂。

            """;

    @BeforeAll
    void fill(
            @Autowired SampleNewspaper sample,
            @Autowired UserAccountRepository accounts,
            @Autowired PasswordEncoder encoder)
            throws InterruptedException {
        sample.fill();
        accounts.findByName("night-desk").ifPresent(accounts::delete);
        accounts.save(new UserAccount("night-desk", Objects.requireNonNull(encoder.encode(PASSWORD)), Role.ADMIN));
    }

    @Test
    void findsAPersonsPostIn2024(Page page) {
        page.navigate("/");
        press(link(page, "人物"));
        reach(page.getByLabel("按姓名或拼音的开头查找"));
        page.keyboard().type("jiangwen");
        page.keyboard().press("Enter");
        press(link(page, "江文澜"));

        // He is printed as mayor from 2022 to 2025, so that he was it in 2024.
        Locator post = page.locator(".posts > li").filter(new Locator.FilterOptions().setHasText("市长"));
        assertThat(post.first()).containsText(Pattern.compile("2022年1月14日.*2025年1月15日", Pattern.DOTALL));
        press(post.first().locator("blockquote a").first());
        assertThat(page).hasURL(Pattern.compile("/issues/lzrb/20\\d\\d-\\d\\d-\\d\\d/.*at="));
        assertThat(page.locator("#evidence").first()).containsText("江文澜");
    }

    @Test
    void findsWhoWasNotAtASession(Page page) {
        page.navigate("/");
        press(link(page, "会议"));
        press(link(page, "澜州市人民代表大会会议"));
        Locator row = page.locator(".matrix tbody tr").filter(new Locator.FilterOptions().setHasText("陆怀远"));
        assertThat(row).hasCount(1);
        // He chaired and spoke for years, and is in no list of the last session.
        Assertions.assertThat(row.locator("td").all().stream()
                        .filter(cell -> cell.locator("a").count() > 0)
                        .count())
                .isPositive();
        press(page.locator("main a[href='/meetings/lan-zhou-shi-ren-min-dai-biao-da-hui-hui-yi-14-4']")
                .first());
        Locator absent = page.locator(".changes dt").filter(new Locator.FilterOptions().setHasText("未再列名"));
        assertThat(absent).hasCount(1);
        press(page.locator(".changes dd a").first());
        assertThat(page.locator("#evidence").first()).isVisible();
    }

    @Test
    void citesAnArticle(Page page) throws IOException {
        page.navigate("/");
        reach(page.locator("#q"));
        page.keyboard().type("祝延平的最后一次主持");
        page.keyboard().press("Enter");
        press(page.locator(".hits h2 a").first());
        press(page.locator("article summary").filter(new Locator.FilterOptions().setHasText("引用")));
        assertThat(page.locator("#citations")).containsText("祝延平的最后一次主持");
        assertThat(page.locator("#citations")).containsText("澜州日报");
        Locator ris = page.locator("#citations a").filter(new Locator.FilterOptions().setHasText("RIS"));
        Download file = page.waitForDownload(() -> press(ris));
        Assertions.assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .startsWith("TY  - NEWS")
                .contains("TI  - 祝延平的最后一次主持");
    }

    @Test
    void importsAPageAndCorrectsItsDate(Page page, @TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("newspaper.yml"), "code: dkrb\nname: 渡口日报\ncity: 澜州市\n");
        Path file = Files.writeString(folder.resolve("20240521_A02.txt"), FOUND_PAGE);
        page.navigate("/");
        press(link(page, "登录"));
        reach(page.getByLabel("用户名"));
        page.keyboard().type("night-desk");
        reach(page.getByLabel("密码"));
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        press(link(page, "管理"));
        press(link(page, "导入"));
        // The window in which files are chosen belongs to the system.
        page.getByLabel("文件或压缩包").setInputFiles(new Path[] {profile, file});
        press(page.locator("button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText("上传并导入"))
                .first());
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("dkrb 2024-05-21 · 2");

        page.navigate("/issues/dkrb/2024-05-21/2");
        press(link(page, "更正"));
        Locator date = page.getByLabel("日期", new Page.GetByLabelOptions().setExact(true));
        date.focus();
        date.fill("2024-05-22");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已更正");
        press(link(page, "看版面"));
        assertThat(page).hasURL(Pattern.compile("/issues/dkrb/2024-05-22/2$"));
        assertThat(page.locator("h1")).containsText("更正");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Goes on by Tab until the focus is on it, which then can be seen. */
    private static void reach(Locator what) {
        what.waitFor();
        Page page = what.page();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) what.evaluate("it => it === document.activeElement")) {
                Assertions.assertThat(
                                what.evaluate(
                                        "it => { const s = getComputedStyle(it); return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }"))
                        .as("the focus can be seen")
                        .isEqualTo(true);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + what);
    }

    private static void press(Locator what) {
        reach(what);
        what.page().keyboard().press("Enter");
    }
}
