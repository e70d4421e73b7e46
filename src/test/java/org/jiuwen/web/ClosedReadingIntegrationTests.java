package org.jiuwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may do what where reading needs a login; and uploads with a small limit. */
@ArchiveTest(properties = {"jiuwen.reading-requires-login=true", "spring.servlet.multipart.max-request-size=2KB"})
class ClosedReadingIntegrationTests extends RouteAccess {

    private static final MediaType FORM = MediaType.parseMediaType("multipart/form-data; boundary=x");

    @Autowired
    private MockMvcTester mvc;

    ClosedReadingIntegrationTests() {
        super(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/jiuwen.css", "/webjars/htmx.org/dist/htmx.min.js", "/icon.svg", "/actuator/health"})
    void whatTheLoginPageNeedsStaysOpen(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk();
    }

    @Test
    void tooLargeUploadIsToldSo() {
        assertThat(mvc.post()
                        .uri("/admin/imports/upload")
                        .with(user("chief").roles("ADMIN"))
                        .contentType(FORM)
                        .content(new byte[3000]))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/admin/imports?tooLarge");
        assertThat(mvc.get().uri("/admin/imports?tooLarge").with(user("chief").roles("ADMIN")))
                .hasStatusOk()
                .bodyText()
                .contains("上传的内容超过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/admin/imports/upload", "/no-such-address"})
    void uploadOfStrangersIsNotEvenRead(String address) {
        assertThat(mvc.post().uri(address).with(csrf()).contentType(FORM).content(new byte[3000]))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("/login");
        assertThat(mvc.post()
                        .uri(address)
                        .with(user("someone").roles("EDITOR"))
                        .with(csrf())
                        .contentType(FORM)
                        .content(new byte[3000]))
                .hasStatus(403);
    }
}
