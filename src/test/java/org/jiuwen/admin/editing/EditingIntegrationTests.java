package org.jiuwen.admin.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An editor puts right where a page belongs and what was read of an article. */
@ArchiveTest
class EditingIntegrationTests {

    private static final String PAGE = "/admin/issues/lzrb/2025-01-17/03";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        archive.fill();
        accounts.findByName("mender").ifPresent(accounts::delete);
        accounts.save(new UserAccount("mender", "unused", Role.EDITOR));
    }

    @Test
    void pageMovesToItsDayAndNumber() {
        assertThat(get(PAGE)).hasStatusOk().bodyText().contains("value=\"2025-01-17\"", "03.txt", "更正版面");

        MvcTestResult moved = post(PAGE, "date", "2025-01-19", "number", "4");
        String address = String.valueOf(moved.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/admin/issues/lzrb/2025-01-19/");
        assertThat(get(address)).hasStatusOk();
        assertThat(mvc.get().uri(address.substring("/admin".length()))).hasStatusOk();
        assertThat(jdbc.queryForObject("select date_issued from article where slug = 'closing-rest'", LocalDate.class))
                .isEqualTo(LocalDate.of(2025, 1, 19));
        assertThat(fields()).containsExactlyInAnyOrder("DATE", "PAGE_NUMBER");
    }

    @Test
    void whatStaysTheSameIsNoCorrection() {
        post(PAGE, "date", "2025-01-17", "number", "3");
        post(
                "/admin/articles/closing",
                "headline",
                "市十四届人大四次会议闭幕",
                "byline",
                "记者 黎若溪",
                "genre",
                "NEWS",
                "eventDate",
                "");
        assertThat(fields()).isEmpty();
    }

    @Test
    void takenPlaceIsRefused() {
        post(PAGE, "date", "2025-01-17", "number", "4");
        String older = "/admin/issues/lzrb/2024-01-18/01";
        MvcTestResult answer = post(older, "date", "2025-01-17", "number", "4");

        assertThat(answer).hasRedirectedUrl(older);
        assertThat(answer).flash().containsKey("takenSlot");
        assertThat(fields()).containsExactly("PAGE_NUMBER");
    }

    @Test
    void articleIsPutRightFieldByField() {
        MvcTestResult answer = post(
                "/admin/articles/metro",
                "headline",
                " 地铁 试跑了 ",
                "byline",
                "区志航，贺南",
                "genre",
                "NEWS",
                "eventDate",
                "2025-01-16");

        assertThat(answer).hasRedirectedUrl("/admin/articles/metro");
        assertThat(answer).flash().containsEntry("changed", 4);
        assertThat(fields()).containsExactlyInAnyOrder("TITLE", "BYLINE", "GENRE", "EVENT_DATE");
        assertThat(mvc.get().uri("/articles/metro").accept(MediaType.TEXT_HTML))
                .bodyText()
                .contains("地铁 试跑了", "区志航", "贺南", "2025年1月16日");
        assertThat(get("/admin/corrections")).bodyText().contains("地铁 试跑了");
    }

    @Test
    void othersFindNothingAndReadersNothingToPress() {
        assertThat(get("/admin/issues/lzrb/2025-01-17/none")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/admin/articles/none")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/admin/issues/lzrb/undated/a-1")).hasStatusOk();
        assertThat(mvc.get().uri("/articles/metro").with(user("reader").roles("READER")))
                .bodyText()
                .doesNotContain("/admin/articles");
        assertThat(mvc.get().uri("/articles/metro").with(user("mender").roles("EDITOR")))
                .bodyText()
                .contains("/admin/articles/metro");
        assertThat(mvc.get()
                        .uri("/issues/lzrb/2025-01-17/03")
                        .with(user("mender").roles("EDITOR")))
                .bodyText()
                .contains(PAGE);
    }

    private List<String> fields() {
        return jdbc.queryForList("select field from correction where withdrawn_at is null", String.class);
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .with(user("mender").roles("EDITOR"))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = mvc.post().uri(address).with(csrf()).with(user("mender").roles("EDITOR"));
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
