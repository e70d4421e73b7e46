package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Page;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SearchArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole results as files and line by line, against what a plain look through the invented texts gives. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIntegrationTests {

    private static final int ARTICLES = 2100;

    @Autowired
    private MockMvcTester mvc;

    private final List<String> bodies = new ArrayList<>();

    @BeforeAll
    void store(
            @Autowired EntityManager entities,
            @Autowired TransactionTemplate transaction,
            @Autowired ArchiveReset reset) {
        reset.clear();
        Random random = new Random(20320929);
        transaction.executeWithoutResult(status -> {
            SearchArchive archive = new SearchArchive(entities, "lzrb", "澜州日报");
            List<Page> pages = new ArrayList<>();
            for (int day = 0; day < 300; day++) {
                pages.add(archive.page(LocalDate.of(2031, 2, 1).plusDays(day), DateOrigin.FILE_NAME, 1));
            }
            for (int i = 0; i < ARTICLES; i++) {
                StringBuilder body = new StringBuilder();
                for (int words = 3 + random.nextInt(9); words > 0; words--) {
                    body.append(List.of("渡口", "茶摊", "老船", "新桥", "，", "。").get(random.nextInt(6)));
                }
                bodies.add(body.toString());
                archive.article(
                        pages.get(random.nextInt(pages.size())),
                        "e" + i,
                        "第" + i + "号",
                        body.toString(),
                        i % 7 == 0 ? Genre.BRIEF : Genre.NEWS,
                        List.of("柳三变"));
            }
            archive.article(pages.getFirst(), "odd", "=1+1 & \"引号\" {括号} 50%", "=cmd，\n\"渡船\"@", Genre.NEWS, List.of());
        });
    }

    private long holding(String word) {
        return bodies.stream().filter(body -> body.contains(word)).count();
    }

    @Test
    void tableHoldsEveryHitAndSaysWhereItComesFrom() throws IOException {
        MvcTestResult answer = mvc.get()
                .uri("/search/export.csv?q={q}&not-genre=brief&sort=oldest", "渡口")
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        String file = text(answer);
        assertThat(file).startsWith("\uFEFF");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.substring(1)))
                .getRecords();
        long news = IntStream.range(0, ARTICLES)
                .filter(i -> i % 7 != 0 && bodies.get(i).contains("渡口"))
                .count();
        assertThat(rows).hasSize((int) news);
        assertThat(answer.getResponse().getHeader("X-Total-Count")).isEqualTo(Long.toString(news));
        assertThat(rows.stream().map(row -> row.get("address"))).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.get("date"))).isSorted();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("body")).contains("渡口");
            assertThat(row.get("query")).isEqualTo("含“渡口”；排除 简讯");
            assertThat(row.get("queryAddress")).startsWith("http://localhost/search?q=");
            assertThat(LocalDate.parse(row.get("exported"))).isNotNull();
        });
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("UTF-8''jiuwen-%E6%B8%A1%E5%8F%A3-");
    }

    @Test
    void allArticlesAreExportedWhenNothingIsAsked() throws IOException {
        String lines = text(mvc.get().uri("/api/v1/search/export.jsonl").exchange());
        List<JsonNode> records =
                lines.lines().map(JsonMapper.builder().build()::readTree).toList();
        assertThat(records).hasSize(ARTICLES + 1);
        assertThat(records.stream().map(it -> it.get("id").asString())).doesNotHaveDuplicates();
        JsonNode odd = records.stream()
                .filter(it -> it.get("id").asString().equals("odd"))
                .findFirst()
                .orElseThrow();
        assertThat(odd.get("body").asString()).isEqualTo("=cmd，\n\"渡船\"@");
        assertThat(odd.get("title").asString()).isEqualTo("=1+1 & \"引号\" {括号} 50%");
        assertThat(odd.get("query").asString()).isEqualTo("全部文章");
        assertThat(odd.get("exported").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void whatStandsOnAPageIsNoFormulaAndNoCommand() throws IOException {
        String table = text(mvc.get().uri("/search/export.csv?q={q}", "渡船").exchange());
        assertThat(table).contains("\"'=1+1 & \"\"引号\"\" {括号} 50%\"").contains("'=cmd");
        assertThat(text(mvc.get().uri("/search/export.bib?q={q}", "渡船").exchange()))
                .contains("=1+1 \\& \"引号\" \\textbraceleft{}括号\\textbraceright{} 50\\%")
                .contains("note = {含“渡船” · ");
        assertThat(text(mvc.get().uri("/search/export.ris?q={q}", "渡船").exchange()))
                .startsWith("TY  - NEWS\r\n")
                .contains("\r\nN1  - 含“渡船” · http://localhost/search?q=")
                .endsWith("ER  - \r\n\r\n");
    }

    @Test
    void referencesAreAsManyAsHits() throws IOException {
        String ris = text(mvc.get().uri("/search/export.ris?q={q}", "老船").exchange());
        assertThat(ris.lines().filter(line -> line.startsWith("TY  - ")).count())
                .isEqualTo(holding("老船"));
        String bib = text(mvc.get().uri("/search/export.bib?q={q}", "老船").exchange());
        assertThat(bib.lines().filter(line -> line.startsWith("@article{")).count())
                .isEqualTo(holding("老船"));
    }

    @Test
    void unknownKindsAndSenselessQuestionsAreRefused() {
        assertThat(mvc.get().uri("/search/export.pdf?q=1")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/search/export.csv?genre=poem")).hasStatus(400);
    }

    @Test
    void everyPlaceIsALine() throws IOException {
        long places = bodies.stream()
                .mapToLong(body -> body.split("茶摊", -1).length - 1)
                .sum();
        assertThat(mvc.get().uri("/api/v1/search/kwic?q={q}&size=100", "茶摊"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", it -> it.assertThat().isEqualTo((int) places))
                .hasPathSatisfying("$.articles", it -> it.assertThat().isEqualTo((int) holding("茶摊")))
                .hasPathSatisfying("$.lines.length()", it -> it.assertThat().isEqualTo(100));
        String table = text(mvc.get().uri("/search/kwic.csv?q={q}", "茶摊").exchange());
        assertThat(table.lines().count()).isEqualTo(places + 1);
    }

    @Test
    void linesAreSortedByWhatStandsBesideTheKeyword() throws IOException {
        List<String> lefts = new ArrayList<>();
        List<String> rights = new ArrayList<>();
        for (String body : bodies) {
            for (int at = body.indexOf("茶摊"); at >= 0; at = body.indexOf("茶摊", at + 1)) {
                lefts.add(new StringBuilder(body.substring(Math.max(0, at - 24), at))
                        .reverse()
                        .toString());
                rights.add(body.substring(at + 2, Math.min(body.length(), at + 26)));
            }
        }
        lefts.sort(null);
        rights.sort(null);
        JsonMapper json = JsonMapper.builder().build();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int p = 1; p <= 100; p++) {
            json.readTree(text(mvc.get()
                            .uri("/api/v1/search/kwic?q={q}&order=left&size=100&p=" + p, "茶摊")
                            .exchange()))
                    .get("lines")
                    .forEach(line -> left.add(new StringBuilder(line.get("left").asString())
                            .reverse()
                            .toString()));
            if (left.size() >= lefts.size()) {
                break;
            }
        }
        json.readTree(text(mvc.get()
                        .uri("/api/v1/search/kwic?q={q}&order=right&size=100", "茶摊")
                        .exchange()))
                .get("lines")
                .forEach(line -> right.add(line.get("right").asString()));
        assertThat(left).isEqualTo(lefts);
        assertThat(right).isEqualTo(rights.subList(0, 100));
    }

    @Test
    void linesLeadToTheirPlaces() throws IOException {
        assertThat(mvc.get().uri("/search/kwic?q={q}", "渡船"))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>渡船</mark>")
                .contains("1 处")
                .contains("href=\"/articles/odd?q=%E6%B8%A1%E8%88%B9#hit-odd-1\"");
        assertThat(mvc.get().uri("/search/kwic")).hasStatusOk().bodyText().contains("写下要找的词");
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
