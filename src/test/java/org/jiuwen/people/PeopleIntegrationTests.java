package org.jiuwen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jiuwen.people.company.Bond;
import org.jiuwen.people.company.Company;
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
class PeopleIntegrationTests {

    /** What the page of a person sends to the database, whoever it is. */
    static final int STATEMENTS = 16;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private PersonQueries persons;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @Test
    void listNamesEveryoneWithCounts() {
        assertThat(html("/people")).contains("江文澜", "卓立群", "马千里", "/people/jiang-wenlan", "2024—2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"江", "江文澜", "jiang", "JiangWen", "jiang wenlan", "j"})
    void beginningsOfNameOrSoundFind(String beginning) {
        assertThat(html("/people?q=" + beginning)).contains("江文澜").doesNotContain("马千里");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "文澜", "<b>", "'"})
    void signsAreTakenLiterally(String beginning) {
        assertThat(mvc.get().uri("/people?q={q}", beginning).accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/people/jiang-wenlan", "<b>");
    }

    @Test
    void postsQuoteTheSentenceThatGivesThem() {
        String page = html("/people/jiang-wenlan");
        int at = InventedArchive.FRONT_PAGE.indexOf("市长江文澜");

        assertThat(page)
                .containsPattern("<mark>市长江文澜</mark></a>出席会议，他讲了话。")
                .contains("/issues/lzrb/2025-01-17/01?at=" + at + "-" + (at + 5) + "#evidence", "2 处依据")
                .containsSubsequence("2024年1月18日", "2025年1月17日");
    }

    @Test
    void evidenceIsWhatStandsInTheFile() {
        PersonView view = persons.person("jiang-wenlan", 1, Bond.ARTICLE).orElseThrow();

        assertThat(view.posts()).singleElement().satisfies(post -> {
            assertThat(post.sources()).hasSize(2);
            var quotation = Objects.requireNonNull(post.sources().getLast().quotation());
            assertThat(quotation.text())
                    .isEqualTo(InventedArchive.FRONT_PAGE.substring(quotation.start(), quotation.end()));
            assertThat(InventedArchive.FRONT_PAGE).contains(quotation.before() + quotation.text() + quotation.after());
        });
    }

    @Test
    void personShowsMeetingsCompanionsAndArticles() {
        assertThat(html("/people/jiang-wenlan"))
                .contains("/meetings/si-ci", "/meetings/san-ci", "讲话", "主席台就座")
                .contains("/people/zhu-yanping", "/articles/closing", "/articles/third-session")
                .contains("<svg", "2024-01", "2025-01")
                .doesNotContain("style=", "/people/li-ruoxi");
        assertThat(persons.person("jiang-wenlan", 1, Bond.ARTICLE)
                        .orElseThrow()
                        .company()
                        .people()
                        .getFirst())
                .isEqualTo(new Company.Companion("zhu-yanping", "祝延平", 1, null, 2, List.of()));
    }

    @Test
    void oldAddressMovesForGood() {
        assertThat(mvc.get().uri("/people/jiang-of-old").exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/people/jiang-wenlan");
        assertThat(mvc.get().uri("/people/nobody").accept(MediaType.TEXT_HTML)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/api/v1/people/nobody"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void programsGetTheSame() {
        assertThat(mvc.get().uri("/api/v1/people?q=jiang"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 1, "items": [{"slug": "jiang-wenlan", "name": "江文澜", "post": "市长", "articles": 2,
                          "first": "2024-01-18", "last": "2025-01-17"}]}""");
        assertThat(mvc.get().uri("/api/v1/people/jiang-wenlan")).bodyJson().satisfies(json -> {
            json.assertThat()
                    .extractingPath("$.posts[0].sources[0].quotation.text")
                    .isEqualTo("市长江文澜");
            json.assertThat().extractingPath("$.meetings[0].parts[0].manner").isEqualTo("SPOKE");
            json.assertThat().extractingPath("$.articles.total").isEqualTo(2);
        });
    }

    @Test
    void statementsDoNotGrowWithMentions() {
        assertThat(StatementCounter.count(() -> html("/people"))).isEqualTo(2);
        assertThat(StatementCounter.count(() -> html("/people/jiang-wenlan"))).isEqualTo(STATEMENTS);
        assertThat(StatementCounter.count(() -> html("/people/ma-qianli"))).isLessThanOrEqualTo(STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/jiang-wenlan"})
    void englishIsComplete(String address) {
        assertThat(html(address + "?lang=en")).contains("lang=\"en\"").doesNotContain("??");
    }

    private String html(String address) {
        var answer = mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
