package org.jiuwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class SecurityIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/css/jiuwen.css", "/no-such-address", "/api/v1/no-such-address"})
    void everyAnswerSaysWhatTheBrowserMayDo(String address) {
        assertThat(mvc.get().uri(address))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .headers()
                .containsHeader("Permissions-Policy");
    }

    @Test
    void pagesHoldNoInlineScriptOrStyle() {
        assertThat(mvc.get().uri("/login"))
                .hasStatusOk()
                .bodyText()
                .contains("登录")
                .doesNotContain(" style=", "<style", "onclick=")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        assertThat(mvc.post().uri("/login").param("username", "admin").param("password", "x"))
                .hasStatus(403);
        assertThat(mvc.post().uri("/logout").with(user("someone").roles("ADMIN")))
                .hasStatus(403);
    }

    @Test
    void wrongPasswordShowsTheFormWithTheNameInIt() {
        assertThat(mvc.post()
                        .uri("/login")
                        .with(csrf())
                        .param("username", "<b>nobody</b>")
                        .param("password", "wrong"))
                .hasStatus(401)
                .hasForwardedUrl("/login/refused");
    }

    @Test
    void programsAreToldByProblemDetails() {
        assertThat(mvc.post().uri("/api/v1/search").with(csrf()))
                .hasStatus(401)
                .hasContentType("application/problem+json");
        assertThat(mvc.post()
                        .uri("/api/v1/search")
                        .with(csrf())
                        .with(user("someone").roles("READER")))
                .hasStatus(403)
                .hasContentType("application/problem+json");
    }

    @Test
    void partOfPageIsToldToLoadTheWholeWhenTheLoginEnded() {
        assertThat(mvc.get().uri("/admin").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Refresh", "true");
    }
}
