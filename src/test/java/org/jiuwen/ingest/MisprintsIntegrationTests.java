package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Path;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Suspected misprints on their page, in the editors' list, and what decisions about them outlive. */
@ArchiveTest
class MisprintsIntegrationTests {

    private static final String PAGE = "/issues/lzrb/2031-03-04/1";
    private static final String TEXT =
            """
            全市河堤加固工程开工

            本报讯（记者 苏晚晴）昨日，全市河堤加固工程开工。惠济区、荣阳市、市水利局在会上发言，工程预计今年年底完工。
            """;

    @TempDir
    private Path folder;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Imports imports;

    @Autowired
    private Corrections corrections;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private ArchiveReset reset;

    @Autowired
    private JdbcTemplate jdbc;

    private ImportedFolder paper;

    @BeforeEach
    void importPage() throws Exception {
        reset.clear();
        accounts.findByName("reviser").ifPresent(accounts::delete);
        accounts.save(new UserAccount("reviser", "{noop}x", Role.EDITOR));
        paper = new ImportedFolder(folder, imports, jdbc);
        paper.write("newspaper.yml", "code: lzrb\nname: 澜州日报\ncity: 澜州市\nprovince: 河南省\n");
        read(TEXT);
    }

    private void read(String text) throws Exception {
        paper.write("2031-03-04/01.txt", text);
        paper.importAll();
    }

    private String html(String address) {
        MvcTestResult result =
                mvc.get().uri(address).with(user("reviser").roles("EDITOR")).exchange();
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private MvcTestResult decide(String decision) {
        return mvc.post()
                .uri(
                        "/admin/misprints/{id}",
                        paper.query(Long.class, "select min(id) from misprint").get(0))
                .param("decision", decision)
                .with(user("reviser").roles("EDITOR"))
                .with(csrf())
                .exchange();
    }

    @Test
    void pageAndListShowTheSuggestion() {
        assertThat(html(PAGE))
                .contains("疑似错字（1）", "荣阳市", "荥阳市", "/admin/misprints/")
                .doesNotContain("??");
        assertThat(html("/admin/misprints")).contains("荣阳市", "荥阳市").doesNotContain("??");
        assertThat(html("/admin/misprints?lang=en"))
                .contains("Suspected misprints")
                .doesNotContain("??");
        assertThat(body(mvc.get().uri(PAGE).exchange())).contains("荥阳市").doesNotContain("/admin/misprints/");
    }

    @Test
    void acceptedSuggestionIsACorrectionThatSurvivesReimport() throws Exception {
        assertThat(decide("ACCEPT")).hasStatus3xxRedirection();
        read("\n\n" + TEXT.replace("年底", "岁末"));

        assertThat(html(PAGE)).contains("已更正", "原印“荣阳市”");
        assertThat(paper.query(String.class, "select state from misprint")).containsExactly("ACCEPTED");
        assertThat(html("/admin/corrections")).contains("荣阳市", "荥阳市");
        assertThat(html("/admin/misprints")).contains("没有疑似错字等待判断").doesNotContain("荥阳市");
    }

    @Test
    void dismissedSuggestionStaysDismissedAfterReimport() throws Exception {
        decide("DISMISS");
        read(TEXT.replace("年底", "岁末"));

        assertThat(html(PAGE)).contains("荣阳市").doesNotContain("荥阳市");
        assertThat(paper.query(String.class, "select state from misprint")).containsExactly("DISMISSED");
    }

    @Test
    void withdrawnCorrectionOpensTheSuspicionAgain() {
        decide("ACCEPT");
        corrections.withdraw(
                paper.query(Long.class, "select max(id) from correction").get(0));
        assertThat(html("/admin/misprints")).contains("荥阳市");
    }

    @Test
    void suspicionThatABetterFileRemovesGoes() throws Exception {
        read(TEXT.replace("荣阳市", "荥阳市"));
        assertThat(paper.query(Long.class, "select id from misprint")).isEmpty();
    }

    @Test
    void decisionLeadsBackOnlyIntoTheArchive() {
        assertThat(mvc.post()
                        .uri(
                                "/admin/misprints/{id}",
                                paper.query(Long.class, "select min(id) from misprint")
                                        .get(0))
                        .param("decision", "DISMISS")
                        .param("back", "//elsewhere.example/issues/x")
                        .with(user("reviser").roles("EDITOR"))
                        .with(csrf()))
                .hasRedirectedUrl("/admin/misprints?p=1");
    }
}
