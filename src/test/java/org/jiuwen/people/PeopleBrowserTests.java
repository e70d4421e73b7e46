package org.jiuwen.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.BrowserTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A journalist looks up who held a post; an editor puts right who is who, by keyboard. */
@BrowserTest
class PeopleBrowserTests {

    private static final String PASSWORD = "一壶浊酒喜相逢";

    @Autowired
    private InventedArchive archive;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private PasswordEncoder encoder;

    @BeforeEach
    void fill() {
        archive.fill();
        accounts.findByName("sorter").ifPresent(accounts::delete);
        accounts.save(new UserAccount("sorter", Objects.requireNonNull(encoder.encode(PASSWORD)), Role.EDITOR));
    }

    @Test
    void findsAPersonsPostIn2024(Page page) {
        page.navigate("/people");
        page.getByLabel("按姓名或拼音的开头查找").fill("jiang");
        page.keyboard().press("Enter");
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("江文澜")));

        Locator post = page.locator(".posts > li").first();
        assertThat(post).containsText("市长");
        assertThat(post).containsText("2024年1月18日");
        press(post.locator("blockquote a").first());
        assertThat(page).hasURL(Pattern.compile("/issues/lzrb/2024-01-18/01\\?at="));
        assertThat(page.locator("#evidence")).containsText("市长江文澜");
    }

    @Test
    void mergesAndSplitsByKeyboard(Page page) {
        logIn(page);
        page.navigate("/people/jiang-wenlan");
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("合并或分开")));
        page.getByLabel("另一条目的姓名或地址").fill("没有这个人");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("找不到“没有这个人”");
        page.getByLabel("另一条目的姓名或地址").fill("卓立群");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.NOTE)).containsText("1 篇文章同时写到这两人");
        press(button(page, "确认是同一人，合并"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已合并");

        page.navigate("/people/zhuo-liqun");
        assertThat(page).hasURL(Pattern.compile("/people/jiang-wenlan$"));
        assertThat(page.locator(".posts")).containsText("市人大常委会主任");

        page.navigate("/admin/people/jiang-wenlan");
        Locator chairman = page.locator("input[name=post][value=市人大常委会主任]");
        chairman.focus();
        page.keyboard().press("Space");
        assertThat(chairman).isChecked();
        page.getByLabel("归谁：姓名或地址；空着就新建一个同名的人").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).containsText("新建一个同名的人");
        press(button(page, "确认是两个人，分开"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已分开");
        assertThat(page.locator("h1")).containsText("同名第 2 人");

        page.navigate("/admin/people");
        press(button(page, "撤回"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已撤回");
        press(button(page, "撤回"));
        assertThat(page.getByText("已撤回", new Page.GetByTextOptions().setExact(true)))
                .hasCount(2);
        page.navigate("/people/zhuo-liqun");
        assertThat(page).hasURL(Pattern.compile("/people/zhuo-liqun$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people",
                "/people/jiang-wenlan",
                "/people/jiang-wenlan?with=meeting",
                "/people/jiang-wenlan/quotations"
            })
    void pagesAreOpenToEverybody(String address, Page page) {
        for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (String language : new String[] {"zh", "en"}) {
                page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
                assertOpen(page);
            }
        }
    }

    @Test
    void pagesOfEditorsAreOpenToEverybody(Page page) {
        logIn(page);
        for (String address : new String[] {
            "/admin/people",
            "/admin/people/jiang-wenlan",
            "/admin/people/jiang-wenlan/merge?other=zhuo-liqun",
            "/admin/people/jiang-wenlan/split?article=closing"
        }) {
            for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=en");
                assertOpen(page);
            }
        }
    }

    private static void assertOpen(Page page) {
        Assertions.assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + " "
                                        + violation.getNodes().stream()
                                                .map(node -> node.getTarget() + node.getHtml())
                                                .toList())
                                .toList())
                .as(page.url())
                .isEmpty();
    }

    private static void press(Locator what) {
        what.focus();
        what.page().keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void logIn(Page page) {
        page.navigate("/admin");
        page.getByLabel("用户名").fill("sorter");
        page.getByLabel("密码").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".rooms")).isVisible();
    }
}
