package org.jiuwen.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jiuwen.archive.Pagination;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ArchiveTest
class ImportPagesIntegrationTests {

    private static final Path SEEDS = Path.of("seeds/lzrb");
    private static final RequestPostProcessor CHIEF = user("chief").roles("ADMIN");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArchiveReset reset;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private ImportQueries imports;

    @Autowired
    private UndatedQueries undated;

    @Autowired
    private CorrectionQueries corrections;

    @BeforeEach
    void begin() {
        reset.clear();
        accounts.findByName("chief").ifPresent(accounts::delete);
        accounts.save(new UserAccount("chief", "{noop}", Role.ADMIN));
    }

    @Test
    void uploadedFilesEndImportedUnchangedOrRejectedWithReason() throws Exception {
        String run = upload(
                file("newspaper.yml", "newspaper.yml"),
                file("20240118_A01.txt", "2024-01-18/01.txt"),
                new MockMultipartFile("files", "empty.txt", "text/plain", new byte[0]));

        assertThat(get(run)).hasStatusOk().bodyText().contains("20240118_A01.txt", "lzrb 2024-01-18 · 1", "chief");
        assertThat(get(run + "?status=rejected"))
                .bodyText()
                .contains("empty.txt", "文件是空的")
                .doesNotContain("20240118_A01.txt");
        assertThat(get("/admin/imports")).bodyText().contains("浏览器上传", run);

        String again = upload(file("newspaper.yml", "newspaper.yml"), file("20240118_A01.txt", "2024-01-18/01.txt"));
        assertThat(imports.run(id(again)).orElseThrow().unchanged()).isEqualTo(1);
    }

    @Test
    void partOfRunsPageAsksForItselfUntilTheRunHasEnded() throws Exception {
        String run = upload(file("newspaper.yml", "newspaper.yml"), file("20240118_A01.txt", "2024-01-18/01.txt"));

        assertThat(get(run + "/progress"))
                .hasStatusOk()
                .hasHeader("HX-Refresh", "true")
                .bodyText()
                .contains("id=\"progress\"")
                .doesNotContain("<html", "hx-get");
        assertThat(get("/admin/imports/987654/progress")).hasStatus(404);
    }

    @Test
    void oneFileIsImportedAgain() throws Exception {
        String run = upload(file("newspaper.yml", "newspaper.yml"), file("20240118_A01.txt", "2024-01-18/01.txt"));
        long item = imports.items(id(run), null, new Pagination(1, 10, 10))
                .getFirst()
                .id();

        String again = started(mvc.post()
                .uri("/admin/imports/items/{id}/again", item)
                .with(CHIEF)
                .with(csrf())
                .exchange());

        ImportQueries.Run second = imports.run(id(again)).orElseThrow();
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.startedBy()).isEqualTo("chief");
    }

    @Test
    void nothingChosenIsSaid() {
        assertThat(mvc.post()
                        .uri("/admin/imports/upload")
                        .multipart()
                        .with(CHIEF)
                        .with(csrf()))
                .hasRedirectedUrl("/admin/imports")
                .flash()
                .containsEntry("refused", "admin.imports.upload.none");
        assertThat(mvc.post().uri("/admin/imports/folder").with(CHIEF).with(csrf()))
                .flash()
                .containsEntry("refused", "admin.imports.folder.none");
    }

    @Test
    void pageWithoutDateGetsOneAndGivesItBack() throws Exception {
        upload(
                file("newspaper.yml", "newspaper.yml"),
                new MockMultipartFile(
                        "files",
                        "found.txt",
                        "text/plain",
                        "旧码头的早市\n\n天还没有亮，老码头的石阶上已经坐满了等渡船的人。".getBytes(StandardCharsets.UTF_8)));
        UndatedQueries.Waiting page = undated.waiting(new Pagination(1, 10, 10)).getFirst();
        assertThat(get("/admin/undated")).hasStatusOk().bodyText().contains("found.txt", "等渡船的人");

        assertThat(mvc.post()
                        .uri("/admin/undated/{id}", page.id())
                        .with(CHIEF)
                        .with(csrf())
                        .param("date", "2023-04-05")
                        .param("number", "3"))
                .flash()
                .containsEntry("placed", "/issues/lzrb/2023-04-05/3");

        assertThat(undated.count()).isZero();
        assertThat(get("/admin/corrections")).bodyText().contains("chief", "2023-04-05", "found.txt");
        CorrectionQueries.Row row = corrections.corrections(false, new Pagination(1, 10, 10)).stream()
                .filter(correction -> "2023-04-05".equals(correction.newValue()))
                .findFirst()
                .orElseThrow();
        assertThat(mvc.post()
                        .uri("/admin/corrections/{id}/withdraw", row.id())
                        .with(CHIEF)
                        .with(csrf()))
                .flash()
                .containsKey("withdrawn");
        assertThat(undated.count()).isEqualTo(1);
        assertThat(get("/admin/corrections?all=true")).bodyText().contains("2023-04-05");
    }

    @Test
    void dateThatCannotBeIsRefused() throws Exception {
        upload(
                file("newspaper.yml", "newspaper.yml"),
                new MockMultipartFile(
                        "files",
                        "found.txt",
                        "text/plain",
                        "旧码头的早市\n\n天还没有亮，石阶上已经坐满了等渡船的人。".getBytes(StandardCharsets.UTF_8)));
        long page = undated.waiting(new Pagination(1, 10, 10)).getFirst().id();

        assertThat(mvc.post().uri("/admin/undated/{id}", page).with(CHIEF).with(csrf()))
                .flash()
                .containsEntry("refused", "admin.undated.noDate");
        assertThat(mvc.post()
                        .uri("/admin/undated/{id}", page)
                        .with(CHIEF)
                        .with(csrf())
                        .param("date", "2023-02-31"))
                .hasStatus(400);
        assertThat(undated.count()).isEqualTo(1);
    }

    @Test
    void healthComparesIndexAndDatabase() throws Exception {
        upload(file("newspaper.yml", "newspaper.yml"), file("20240118_A01.txt", "2024-01-18/01.txt"));

        assertThat(get("/admin/health")).hasStatusOk().bodyText().contains("与数据库一致", "PostgreSQL", "Lucene");
        assertThat(get("/admin")).hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(CHIEF).exchange();
    }

    private static MockMultipartFile file(String name, String seed) throws IOException {
        return new MockMultipartFile("files", name, "text/plain", Files.readAllBytes(SEEDS.resolve(seed)));
    }

    private String upload(MockMultipartFile... files) throws InterruptedException {
        var request = mvc.post().uri("/admin/imports/upload").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return started(request.with(CHIEF).with(csrf()).exchange());
    }

    /** The address of the run that was started, once it has ended. */
    private String started(MvcTestResult result) throws InterruptedException {
        String address = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        assertThat(address).matches("/admin/imports/[0-9]+");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (imports.run(id(address)).orElseThrow().running() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(imports.run(id(address)).orElseThrow().running()).isFalse();
        return address;
    }

    private static long id(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }
}
