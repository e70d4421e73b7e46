package org.jiuwen.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft that says things of the people of the archive, true and wrong ones. */
@ArchiveTest
class DraftsIntegrationTests {

    private static final String DRAFT =
            """
            市人大常委会会议召开

            本报讯（记者 黎若溪）昨日，市人大常委会主任卓利群主持会议。市长江文澜讲了话，代表马千里、黄石头发言。“试泡”启动，“试跑”继续。
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private DraftCheck drafts;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        archive.fill();
        for (int i = 1; i <= 3; i++) {
            archive.report("drill-" + i, "“夜巡行”第" + i + "次", "“夜巡行”昨夜开始。");
        }
    }

    @Test
    void namesAndPostsAreHeldAgainstTheArchive() {
        CheckedDraft checked = drafts.check(DRAFT, "lzrb");

        assertThat(checked.findings())
                .extracting(finding -> finding.verdict() + " " + finding.text())
                .contains("PERSON_MISREAD 卓利群", "POST_SAME 江文澜 市长", "PERSON_UNKNOWN 黄石头", "FORMULATION_KNOWN 试跑")
                .noneMatch(text -> text.contains("黎若溪"));
        Finding misread = checked.findings().getFirst();
        assertThat(misread.known()).isEqualTo("卓立群");
        assertThat(misread.last()).isNotNull();
        assertThat(checked.text()
                        .substring(misread.place().start(), misread.place().end()))
                .isEqualTo("卓利群");
        assertThat(String.join(
                        "",
                        checked.pieces().stream().map(CheckedDraft.Piece::text).toList()))
                .isEqualTo(checked.text());
        assertThat(checked.pieces().stream().filter(CheckedDraft.Piece::first).map(CheckedDraft.Piece::number))
                .doesNotHaveDuplicates()
                .contains(1);
    }

    @Test
    void formulationsAreHeldAgainstWhatSeveralArticlesQuote() {
        assertThat(drafts.check("“夜寻行”开始了，夜巡行很好。", "lzrb").findings())
                .extracting(finding -> finding.verdict() + " " + finding.text() + " " + finding.known())
                .containsExactly("FORMULATION_NEAR 夜寻行 夜巡行", "FORMULATION_QUOTED 夜巡行 夜巡行");
        // Another number is another formulation.
        assertThat(drafts.check("“夜巡二”和“夜巡行”。", "lzrb").findings())
                .extracting(finding -> finding.verdict() + " " + finding.text())
                .containsExactlyInAnyOrder("FORMULATION_UNKNOWN 夜巡二", "FORMULATION_KNOWN 夜巡行");
    }

    @Test
    void aNameThatWasMergedIsKnown() {
        jdbc.update(
                """
                insert into person (id, slug, name, pinyin, initials, moved_to_id)
                select 800001, 'jiang-wenlan-of-old', '江文蓝', 'jiangwenlan', 'jwl', id from person where slug = 'jiang-wenlan'
                """);
        assertThat(drafts.check("市政府开会\n\n本报讯 昨日，市长江文蓝出席会议并讲话。", "lzrb").findings())
                .extracting(finding -> finding.verdict() + " " + finding.text() + " " + finding.address())
                .contains("POST_SAME 江文蓝 市长 /people/jiang-wenlan");
    }

    @Test
    void pageShowsDraftAndFindings() {
        MvcTestResult answer = post(DRAFT + "\n<script>alert(1)</script>");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("以此职务见报的是卓立群", "href=\"/people/zhuo-liqun\"", "id=\"finding-1\"", "id=\"place-1\"", "矛盾 1")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void nothingOfADraftIsKept() {
        Map<String, Long> before = rows();
        post(DRAFT);
        drafts.check(DRAFT, "lzrb");
        assertThat(rows()).isEqualTo(before);
        assertThat(mvc.get().uri("/draft")).bodyText().doesNotContain("卓利群");
    }

    @Test
    void longDraftIsRefusedAndKeptOnThePage() {
        String text = "长".repeat(DraftController.LONGEST + 1);
        assertThat(post(text)).hasStatusOk().bodyText().contains("一次最多核 20,000 字", text);
        assertThat(program(text)).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(post("长".repeat(DraftController.LONGEST)))
                .hasStatusOk()
                .bodyText()
                .contains("没有认出");
    }

    @Test
    void emptyAndUnreadableDraftsHaveNoFindings() {
        for (String text : List.of(" \n", "。", "abc", "\uFFFD\u0007")) {
            assertThat(post(text)).hasStatusOk();
        }
    }

    @Test
    void programsGetTheSameWithoutAToken() {
        assertThat(program(DRAFT))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.findings[0].verdict").isEqualTo("PERSON_MISREAD");
                    assertThat(json).extractingPath("$.findings[0].known").isEqualTo("卓立群");
                    assertThat(json).extractingPath("$.findings[0].date").isEqualTo("2025-01-17");
                });
        assertThat(mvc.post().uri("/draft").param("text", DRAFT)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void statementsDoNotGrowWithTheNames() {
        drafts.check(DRAFT, "lzrb");
        int few = StatementCounter.count(() -> drafts.check(DRAFT, "lzrb"));
        int many = StatementCounter.count(() -> drafts.check(DRAFT + "教师黄小石、医生黄大石、工人黄中石、市长盛惠民、市人大代表祝延平发言。", "lzrb"));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private MvcTestResult post(String text) {
        return mvc.post()
                .uri("/draft")
                .param("text", text)
                .with(csrf())
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    private MvcTestResult program(String text) {
        return mvc.post()
                .uri("/api/v1/draft")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .content(text)
                .exchange();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = current_schema()",
                        String.class)
                .forEach(table ->
                        rows.put(table, jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        return rows;
    }
}
