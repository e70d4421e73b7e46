package org.jiuwen.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** An administrator goes over what the reader of pages suspects: misprints, and days that it is not sure of. */
@BrowserTest
class MisprintBrowserTests {

    private static final String PASSWORD = "一壶浊酒喜相逢";

    private static final String PAGE =
            """
            全市河堤加固工程开工

            本报讯（记者 苏晚晴）昨日，全市河堤加固工程开工。惠济区、荣阳市、市水利局在会上发言，工程预计今年年底完工。

            老码头早市搬进新棚

            本报讯（记者 祝延平）昨日清晨，老码头早市搬进新棚。摊主们说，这是贯彻中国共产觉有关会议精神的实事。
            """;

    private static final String UNDATED =
            """
            回望

            刚刚过去的2019年，青石桥走过了四十万人。疫情防控没有放松，复工复产有序，核酸检测点设在桥头。墙上还写着和谐社会。
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
    void decidesAboutMisprintsAndTheDecisionsOutliveANewerFile(Page page) throws IOException {
        logIn(page);
        upload(page, "20310304_A01.txt", PAGE);

        page.navigate("/admin/misprints");
        suspicion(page, "荥阳市").getByText("采纳").click();
        assertThat(suspicion(page, "荥阳市")).hasCount(0);
        suspicion(page, "中国共产党").getByText("没有错").click();
        assertThat(page.locator("#main")).containsText("没有疑似错字等待判断");

        upload(page, "20310304_A01.txt", PAGE.replace("年底", "岁末"));

        page.navigate("/admin/misprints");
        assertThat(page.locator("#main")).containsText("没有疑似错字等待判断");
        page.navigate("/issues/lzrb/2031-03-04/1");
        assertThat(page.locator("[title*='原印“荣阳市”']").first()).hasText("荥阳市");
        assertThat(page.locator("#main")).not().containsText("中国共产党");
    }

    @Test
    void listOfUndatedPagesShowsWhatTheirTextSaysOfTheDay(Page page) throws IOException {
        logIn(page);
        upload(page, "found.txt", UNDATED);

        page.navigate("/admin/undated");
        Locator waiting = page.getByRole(AriaRole.ARTICLE);
        assertThat(waiting).containsText("found.txt");
        assertThat(waiting).containsText("推定 2020年");
        assertThat(proofs(waiting, "依据")).containsText("刚刚过去的2019年");
        assertThat(proofs(waiting, "与此不合")).containsText("和谐社会");
    }

    private static Locator proofs(Locator waiting, String heading) {
        return waiting.locator("h3:has-text('" + heading + "') + ul");
    }

    private static Locator suspicion(Page page, String suggestion) {
        return page.locator("#main li, #main article, #main tr")
                .filter(new Locator.FilterOptions().setHasText(suggestion));
    }

    private void upload(Page page, String name, String text) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(write("newspaper.yml", "code: lzrb\nname: 澜州日报\ncity: 澜州市\nprovince: 河南省\n"));
        files.add(write(name, text));
        page.navigate("/admin/imports");
        page.getByLabel("文件或压缩包").setInputFiles(files.toArray(Path[]::new));
        page.locator("button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText("上传并导入"))
                .first()
                .click();
        assertThat(page.locator("#progress")).containsText("1 / 1 个文件");
    }

    private static void logIn(Page page) {
        page.navigate("/admin/imports");
        page.getByLabel("用户名").fill("chief");
        page.getByLabel("密码").fill(PASSWORD);
        page.locator("button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText("登录"))
                .first()
                .click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("导入").setExact(true)))
                .isVisible();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
