package org.jiuwen.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.PageFile;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class BrowseIntegrationTests {

    private static final String PAGE = "/issues/lzrb/2025-01-17/01";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private PageQueries pages;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @Test
    void papersListYearsAndWaitingPages() {
        assertThat(html("/issues"))
                .contains("澜州日报", "/issues/lzrb/2025", "/issues/lzrb/2024", "/issues/lzrb/undated/a-1");
    }

    @Test
    void calendarTellsHeldAndMissingDaysApart() {
        String year = html("/issues/lzrb/2025");

        assertThat(year)
                .contains("/issues/lzrb/2025-01-17", "/issues/lzrb/2025-01-20", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
        // The first issue held is of 2024, the last of 20 January: 1 to 16, 18 and 19 are missing, nothing after the
        // 20th is.
        assertThat(year.split("class=\"missing\"", -1)).hasSize(18 + 1);
    }

    @Test
    void monthShowsWhatEachIssueLeadsWith() {
        assertThat(html("/issues/lzrb/2025-01"))
                .contains("/issues/lzrb/2025-01-17", "市十四届人大四次会议闭幕", "/issues/lzrb/2024-12")
                .doesNotContain("/issues/lzrb/2025-02");
    }

    @Test
    void gapsTellDaysPagesAndFilesApart() {
        String gaps = html("/issues/lzrb/2025/gaps");

        assertThat(gaps)
                .contains("2025年1月16日", "2025年1月18日", "这一期馆藏没有第 2 版")
                .doesNotContain("<time datetime=\"2025-01-17\"", "<time datetime=\"2025-01-21\"");
        // Sixteen days and two, each stretch with its ends.
        assertThat(gaps).contains("16 天", "2 天", "href=\"/issues/lzrb/2025-01\"");
        assertThat(gaps.split("<time\\s", -1)).hasSize(4 + 1);
    }

    @Test
    void issueListsPagesWithHeadlinesAndGaps() {
        String issue = html("/issues/lzrb/2025-01-17");

        assertThat(issue)
                .contains("市十四届人大四次会议闭幕", "地铁试跑", "/articles/closing", "这一期馆藏没有第 2 版")
                .containsSubsequence("rel=\"prev\"", "/issues/lzrb/2024-01-18")
                .containsSubsequence("rel=\"next\"", "/issues/lzrb/2025-01-20");
        assertThat(html("/issues/lzrb/2024-01-18")).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    }

    @Test
    void pageShowsTheWholeFileTextEscaped() {
        String page = html(PAGE);

        assertThat(page)
                .contains(
                        "id=\"t1\"",
                        "id=\"t1-1\"",
                        "href=\"#a1\"",
                        "id=\"a1\"",
                        "href=\"#t1-1\"",
                        "id=\"n1\"",
                        "href=\"#n1\"")
                .contains("&lt;不载客&gt; &amp; 载沙袋")
                .contains("结尾缺失")
                .doesNotContain("style=");
    }

    @Test
    void markedPiecesAreTheFileCharacterByCharacter() {
        PageView page = pages.page("lzrb", LocalDate.of(2025, 1, 17), "01").orElseThrow();

        List<MarkedText> texts = MarkedText.of(page, MarkedText.At.of("20-40", 0));

        assertThat(texts).singleElement().satisfies(text -> {
            assertThat(String.join(
                            "",
                            text.pieces().stream().map(MarkedText.Piece::text).toList()))
                    .isEqualTo(InventedArchive.FRONT_PAGE);
            assertThat(text.pieces().stream()
                            .filter(MarkedText.Piece::evidence)
                            .map(MarkedText.Piece::text)
                            .reduce("", String::concat))
                    .isEqualTo(InventedArchive.FRONT_PAGE.substring(20, 40));
        });
    }

    @Test
    void pageMarksThePlaceThatWasAskedFor() {
        int at = InventedArchive.FRONT_PAGE.indexOf("市长江文澜");

        assertThat(html(PAGE + "?at=" + at + "-" + (at + 5)))
                .containsPattern("<mark[^>]*id=\"evidence\"[^>]*>市长江文澜</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-3", "0-99999999", "x", "-1-5", "5-", "99999-99999"})
    void placesThatDoNotExistAreNoError(String at) {
        assertThat(mvc.get().uri(PAGE + "?at={at}", at)).hasStatusOk();
    }

    @Test
    void inferredDateShowsWhatItRestsOn() {
        int at = InventedArchive.OLDER_PAGE.indexOf("1月18日");

        assertThat(html("/issues/lzrb/2024-01-18/01"))
                .contains("推定", "“1月18日”", "/issues/lzrb/2024-01-18/01?at=" + at + "-" + (at + 5) + "#evidence");
        assertThat(html("/articles/third-session")).contains("推定", "“1月18日”", "（日期系推定）");
    }

    @Test
    void waitingPageHasAnAddress() {
        assertThat(html("/issues/lzrb/undated/a-1")).contains("读者来信", "日期不详");
    }

    @Test
    void fileIsAsItWasKept() {
        assertThat(mvc.get().uri(PAGE + "/file").exchange())
                .hasStatusOk()
                .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                .body()
                .isEqualTo(InventedArchive.FRONT_PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.get().uri(PAGE + "/file?file=7")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(PageFile.decode(InventedArchive.FRONT_PAGE.getBytes(StandardCharsets.UTF_8), "UTF-8"))
                .isEqualTo(InventedArchive.FRONT_PAGE);
    }

    @Test
    void articleIsJoinedAcrossPages() {
        String article = html("/articles/closing");

        assertThat(article)
                .containsSubsequence("市十四届人大四次会议在澜州大剧院闭幕", "（下转第二版）", "（上接第一版）", "要把好事办好")
                .contains(
                        "/people/jiang-wenlan",
                        "/people/ma-qianli",
                        "/meetings/si-ci",
                        "/issues/lzrb/2025-01-17/01#t1-1")
                .contains("原载《澜州日报》2025年1月17日第1版")
                .contains("citation_author", "\"@type\":\"NewsArticle\"")
                .contains("lang=\"zh-CN\"");
    }

    @Test
    void articleIsCitedInEveryForm() {
        assertThat(html("/articles/closing/cite"))
                .contains("黎若溪. 市十四届人大四次会议闭幕: 卓立群当选市人大常委会主任[N]. 澜州日报, 2025-01-17(1).", "January 17, 2025")
                .doesNotContain("引用前请核对");
        assertThat(html("/articles/third-session/cite")).contains("引用前请核对");
        assertThat(mvc.get().uri("/articles/closing/cite.ris"))
                .hasStatusOk()
                .hasContentType("application/x-research-info-systems;charset=UTF-8")
                .bodyText()
                .startsWith("TY  - NEWS\r\nAU  - 黎若溪\r\n")
                .contains("UR  - http://localhost/articles/closing");
        assertThat(mvc.get().uri("/articles/closing/cite.bib")).bodyText().startsWith("@article{jiuwen-closing,");
        assertThat(mvc.get().uri("/api/v1/articles/closing/cite"))
                .bodyJson()
                .extractingPath("$.inferredDate")
                .isEqualTo(false);
        assertThat(mvc.get().uri("/articles/nothing/cite")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void oldAddressMovesForGood() {
        assertThat(mvc.get().uri("/articles/closing-of-old").exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/articles/closing");
    }

    @Test
    void addressOfTheRestLeadsToTheBeginning() {
        assertThat(mvc.get().uri("/articles/closing-rest").exchange())
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/articles/closing#part-closing-rest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/nothing",
                "/issues/lzrb/1999",
                "/issues/lzrb/1999-01",
                "/issues/lzrb/2025-13",
                "/issues/lzrb/1999/gaps",
                "/issues/none/2025",
                "/issues/lzrb/2025-02-30",
                "/issues/lzrb/2025-01-18",
                "/issues/lzrb/2025-01-17/09",
                "/issues/lzrb/undated/zz",
                "/issues/lzrb/2025-01-17/09/file"
            })
    void unknownAddressesAreNotFound(String address) {
        assertThat(mvc.get().uri(address).accept(MediaType.TEXT_HTML)).hasStatus(HttpStatus.NOT_FOUND);
        if (!address.endsWith("/file") && !address.endsWith("/1999") && !address.endsWith("/none/2025")) {
            assertThat(mvc.get().uri("/api/v1" + address))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void programsGetTheSame() {
        assertThat(mvc.get().uri("/api/v1/issues?paper=lzrb&year=2025"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 2, "items": [
                          {"paper": "lzrb", "date": "2025-01-17", "pages": 2, "articles": 3},
                          {"paper": "lzrb", "date": "2025-01-20", "pages": 1, "articles": 1}]}""");
        assertThat(mvc.get().uri("/api/v1/issues/lzrb/2025-01-17"))
                .bodyJson()
                .extractingPath("$.pages[0].articles[1].headline.title")
                .isEqualTo("地铁试跑");
        assertThat(mvc.get().uri("/api/v1" + PAGE)).bodyJson().satisfies(json -> {
            json.assertThat().extractingPath("$.files[0].text").isEqualTo(InventedArchive.FRONT_PAGE);
            json.assertThat()
                    .extractingPath("$.articles[0].paragraphs[0].source.length()")
                    .isEqualTo(4);
            json.assertThat().extractingPath("$.place.address").isEqualTo(PAGE);
        });
        assertThat(mvc.get().uri("/api/v1/articles/closing")).bodyJson().satisfies(json -> {
            json.assertThat().extractingPath("$.parts.length()").isEqualTo(2);
            json.assertThat().extractingPath("$.positions[0].evidence").isEqualTo("卓立群当选市人大常委会主任");
        });
        assertThat(mvc.get().uri("/api/v1/articles/closing-of-old"))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/api/v1/articles/closing");
    }

    @Test
    void statementsDoNotGrowWithWhatAPageHolds() {
        assertThat(StatementCounter.count(() -> html("/issues"))).isLessThanOrEqualTo(4);
        assertThat(StatementCounter.count(() -> html("/issues/lzrb/2025-01-17")))
                .isLessThanOrEqualTo(3);
        assertThat(StatementCounter.count(() -> html(PAGE))).isEqualTo(6);
        assertThat(StatementCounter.count(() -> html("/articles/closing"))).isEqualTo(10);
        assertThat(StatementCounter.count(() -> html("/articles/calm"))).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/issues", "/issues/lzrb/2025", "/issues/lzrb/2025-01-17", PAGE, "/articles/closing"})
    void englishIsComplete(String address) {
        assertThat(html(address + "?lang=en")).contains("lang=\"en\"").doesNotContain("??");
    }

    private String html(String address) {
        var answer = mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void articleOpenedFromResultsShowsWhatWasLookedForAndTheWayOn() {
        assertThat(mvc.get().uri("/articles/closing?q={q}&sort=oldest", "人大 会议"))
                .hasStatusOk()
                .bodyText()
                .contains("<mark id=\"hit-title-1\">人大</mark>")
                .contains("<mark id=\"hit-closing-1\">人大</mark>")
                .contains("href=\"#hit-closing-1\"")
                .contains("href=\"/search?q=%E4%BA%BA%E5%A4%A7%20%E4%BC%9A%E8%AE%AE&amp;sort=oldest\"")
                .contains("rel=\"prev\" data-found-previous href=\"/articles/third-session?q=");
        assertThat(mvc.get().uri("/articles/closing"))
                .bodyText()
                .doesNotContain("<mark")
                .doesNotContain("data-found");
        assertThat(mvc.get().uri("/articles/closing-of-old?q={q}", "会议"))
                .hasRedirectedUrl("/articles/closing?q=%E4%BC%9A%E8%AE%AE");
        assertThat(mvc.get().uri("/articles/closing-rest?q={q}", "会议"))
                .hasRedirectedUrl("/articles/closing?q=%E4%BC%9A%E8%AE%AE");
    }
}
