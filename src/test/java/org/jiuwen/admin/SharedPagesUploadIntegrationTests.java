package org.jiuwen.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real pages, where they are at hand: uploaded together, dated, found like a plain look finds them, and uploaded again. */
@ArchiveTest
class SharedPagesUploadIntegrationTests {

    private static final Path PAGES =
            Path.of(System.getProperty("jiuwen.shared", "../shared")).resolve("seeds");
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
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        assumeThat(PAGES).as("real pages in %s", PAGES).isDirectory();
        reset.clear();
        accounts.findByName("chief").ifPresent(accounts::delete);
        accounts.save(new UserAccount("chief", "{noop}", Role.ADMIN));
    }

    @Test
    void pagesAreImportedDatedFoundAndThenUnchanged() throws Exception {
        ImportQueries.Run first = upload();
        assertThat(first.imported()).isEqualTo(5);
        assertThat(first.rejected()).isZero();
        assertThat(jdbc.sql("select count(*) from page where date_issued is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "select count(*) from page where date_origin = 'TEXT' and jsonb_array_length(date_evidence) > 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);

        for (String word : List.of("智能经济", "安伟", "人工智能+", "十五五", "荥阳")) {
            assertThat(filesFound("\"" + word + "\"")).as(word).isEqualTo(filesHolding(word));
        }

        ImportQueries.Run second = upload();
        assertThat(second.unchanged()).isEqualTo(5);
        assertThat(second.imported()).isZero();
    }

    /** The files whose text holds the word once line breaks are taken out, as a column break may cut it. */
    private static Set<String> filesHolding(String word) throws IOException {
        Set<String> files = new TreeSet<>();
        for (Path page : pages()) {
            if (Files.readString(page).replaceAll("\\s+", "").contains(word)) {
                files.add(page.getFileName().toString());
            }
        }
        return files;
    }

    private Set<String> filesFound(String query) throws IOException {
        MvcTestResult answer =
                mvc.get().uri("/api/v1/search?q={q}&size=100", query).exchange();
        assertThat(answer).hasStatusOk();
        JsonNode items = new JsonMapper()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("items");
        Set<String> files = new TreeSet<>();
        for (JsonNode item : items) {
            files.add(jdbc.sql(
                            "select f.path from article a join page_file f on f.id = a.page_file_id where a.slug = :slug")
                    .param("slug", item.path("id").asString())
                    .query(String.class)
                    .single()
                    .replaceAll(".*/", ""));
        }
        return files;
    }

    private ImportQueries.Run upload() throws Exception {
        var upload = mvc.post().uri("/admin/imports/upload").multipart();
        upload.file(file(PAGES.resolve("newspaper.yml")));
        for (Path page : pages()) {
            upload.file(file(page));
        }
        MvcTestResult answer = upload.with(CHIEF).with(csrf()).exchange();
        assertThat(answer).hasStatus3xxRedirection();
        String address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        long run = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        for (int tries = 0; tries < 600 && imports.run(run).orElseThrow().running(); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return imports.run(run).orElseThrow();
    }

    private static MockMultipartFile file(Path path) throws IOException {
        return new MockMultipartFile("files", path.getFileName().toString(), "text/plain", Files.readAllBytes(path));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
