package org.jiuwen.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ArchiveTest
class AccountsIntegrationTests {

    private static final String CHOSEN = "春风又绿江南岸，明月何时照我还";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private UserAccountRepository stored;

    @Autowired
    private FirstAdmin firstAdmin;

    @Autowired
    private FirstPasswordFile file;

    @Autowired
    private ArchiveReset reset;

    @BeforeEach
    void startForTheFirstTime() {
        reset.clear();
        stored.deleteAll();
        firstAdmin.run(new DefaultApplicationArguments());
    }

    @Test
    void firstStartMakesAdminWithPasswordThatOnlyTheOwnerCanRead() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(firstPassword()).hasSize(20);
        assertThat(stored.findByName("admin").orElseThrow().passwordHash()).startsWith("{argon2id}$argon2id$");
        assertThat(logIn("admin", firstPassword())).hasStatus3xxRedirection().hasRedirectedUrl("/");
    }

    @Test
    void laterStartChangesNothing() throws IOException {
        String before = firstPassword();

        firstAdmin.run(new DefaultApplicationArguments());

        assertThat(firstPassword()).isEqualTo(before);
        assertThat(stored.count()).isEqualTo(1);
    }

    @Test
    void changedPasswordRemovesTheFile() throws IOException {
        String first = firstPassword();
        MockHttpSession session = session(logIn("admin", first));

        assertThat(change(session, "wrong", CHOSEN, CHOSEN))
                .hasStatus(422)
                .bodyText()
                .contains("当前密码不对");
        assertThat(change(session, first, CHOSEN, "other"))
                .hasStatus(422)
                .bodyText()
                .contains("不一样");
        assertThat(change(session, first, "short", "short"))
                .hasStatus(422)
                .bodyText()
                .contains("至少 10 个字符");
        assertThat(file.path()).exists();
        assertThat(change(session, first, CHOSEN, CHOSEN)).hasStatus3xxRedirection();

        assertThat(file.path()).doesNotExist();
        assertThat(logIn("admin", first)).hasStatus(401);
        assertThat(logIn("admin", CHOSEN)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/account/password").session(session)).hasStatusOk();
    }

    @Test
    void newPasswordOfUserIsShownOnce() {
        MvcTestResult created = mvc.post()
                .uri("/admin/users")
                .with(user("admin").roles("ADMIN"))
                .with(csrf())
                .param("name", "贺南")
                .param("role", "EDITOR")
                .exchange();
        MockHttpSession session = session(created);

        UserController.NewPassword shown = (UserController.NewPassword)
                Objects.requireNonNull(created.getMvcResult().getFlashMap().get("newPassword"));
        assertThat(mvc.get()
                        .uri("/admin/users")
                        .session(session)
                        .with(user("admin").roles("ADMIN")))
                .bodyText()
                .contains(shown.password());
        assertThat(mvc.get()
                        .uri("/admin/users")
                        .session(session)
                        .with(user("admin").roles("ADMIN")))
                .bodyText()
                .contains("贺南")
                .doesNotContain(shown.password());
        assertThat(logIn("贺南", shown.password())).hasStatus3xxRedirection();
    }

    @Test
    void disabledUserIsLoggedOutAndStaysOut() {
        String password = accounts.create("editor", Role.EDITOR);
        MockHttpSession session = session(logIn("editor", password));
        assertThat(mvc.get().uri("/admin").session(session)).hasStatusOk();

        accounts.enable(accounts.idOf("editor"), false);

        assertThat(mvc.get().uri("/admin").session(session))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login?ended");
        assertThat(logIn("editor", password)).hasStatus(401);
    }

    @Test
    void lostRoleTakesEffectAtOnce() {
        String password = accounts.create("second", Role.ADMIN);
        MockHttpSession session = session(logIn("second", password));

        accounts.grant(accounts.idOf("second"), Role.READER);

        assertThat(mvc.get().uri("/admin/users").session(session)).hasRedirectedUrl("/login?ended");
    }

    @Test
    void lastAdministratorStays() {
        long admin = accounts.idOf("admin");

        assertThatExceptionOfType(AccountRefusedException.class).isThrownBy(() -> accounts.enable(admin, false));
        assertThatExceptionOfType(AccountRefusedException.class).isThrownBy(() -> accounts.grant(admin, Role.EDITOR));

        accounts.create("second", Role.ADMIN);
        accounts.enable(admin, false);
        assertThat(stored.findByName("admin").orElseThrow().enabled()).isFalse();
    }

    @Test
    void unfitNamesAreRefused() {
        for (String name : new String[] {"", "a b", "<b>", "x".repeat(61), "admin"}) {
            assertThatExceptionOfType(AccountRefusedException.class)
                    .as(name)
                    .isThrownBy(() -> accounts.create(name, Role.READER));
        }
    }

    @Test
    void guessingIsSlowedDown() {
        accounts.create("guessed", Role.READER);
        MvcTestResult last = logIn("guessed", "guess 0");
        for (int i = 1; i < 6; i++) {
            last = logIn("guessed", "guess " + i);
        }

        assertThat(last)
                .hasStatus(429)
                .hasForwardedUrl("/login/refused")
                .headers()
                .containsHeader("Retry-After");
    }

    private MvcTestResult change(MockHttpSession session, String current, String chosen, String repeated) {
        return mvc.post()
                .uri("/account/password")
                .session(session)
                .with(csrf())
                .param("current", current)
                .param("chosen", chosen)
                .param("repeated", repeated)
                .exchange();
    }

    private MvcTestResult logIn(String name, String password) {
        return mvc.post()
                .uri("/login")
                .with(csrf())
                .param("username", name)
                .param("password", password)
                .exchange();
    }

    private static MockHttpSession session(MvcTestResult result) {
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    private String firstPassword() throws IOException {
        return Files.readString(file.path()).strip();
    }
}
