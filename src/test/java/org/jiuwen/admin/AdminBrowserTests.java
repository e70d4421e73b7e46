package org.jiuwen.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An administrator's morning: logs in, uploads pages, sees them imported, dates one, logs out. */
@BrowserTest
class AdminBrowserTests {

    private static final String PASSWORD = "一壶浊酒喜相逢";

    private static final String PAGE =
            """
            老码头早市搬进新棚

            本报讯（记者 苏晚晴）昨日清晨五时，老码头早市的一百二十户摊主第一次在新棚里开张。棚顶装了天窗，地面铺了防滑砖。

            卖莲藕的万俟贞说，过去下雨要收三次摊，现在一次也不用收了。
            """;

    @Autowired
    private ArchiveReset reset;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private PasswordEncoder encoder;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        reset.clear();
        String hash = Objects.requireNonNull(encoder.encode(PASSWORD));
        accounts.findByName("chief").ifPresent(accounts::delete);
        accounts.save(new UserAccount("chief", hash, Role.ADMIN));
    }

    @Test
    void uploadsPagesAndDatesTheOneWithoutDate(Page page) throws IOException {
        logIn(page);

        page.navigate("/admin/imports");
        page.getByLabel("文件或压缩包").setInputFiles(new Path[] {
            write("newspaper.yml", "code: mtrb\nname: 码头日报\ncity: 澜州市\nprovince: 云江省\n"),
            write("20240520_A02.txt", PAGE),
            write("found.txt", PAGE.replace("早市", "夜市"))
        });
        button(page, "上传并导入").click();

        Locator files = page.getByRole(AriaRole.TABLE);
        assertThat(files).containsText("mtrb 2024-05-20 · 2");
        assertThat(page.locator("#progress")).containsText("2 / 2 个文件");

        page.navigate("/admin/undated");
        Locator waiting = page.getByRole(AriaRole.ARTICLE);
        assertThat(waiting).containsText("found.txt");
        waiting.locator("input[type=date]").fill("2024-05-21");
        waiting.locator("input[type=number]").fill("3");
        button(page, "确定日期").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("found.txt 已有日期");
        assertThat(page.locator("#main")).containsText("没有等待的版面");

        button(page, "退出").click();
        page.navigate("/admin/imports");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("登录")))
                .isVisible();
    }

    @Test
    void tellsWhoTypesTheWrongPassword(Page page) {
        page.navigate("/login");
        page.getByLabel("用户名").fill("chief");
        page.getByLabel("密码").fill("not the password");
        button(page, "登录").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("用户名或密码不对");
        assertThat(page.getByLabel("用户名")).hasValue("chief");
    }

    private static void logIn(Page page) {
        page.navigate("/admin/imports");
        page.getByLabel("用户名").fill("chief");
        page.getByLabel("密码").fill(PASSWORD);
        button(page, "登录").click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("导入").setExact(true)))
                .isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.locator("button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
