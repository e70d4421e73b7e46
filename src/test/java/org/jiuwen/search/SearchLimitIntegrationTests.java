package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A question that no time is left for is refused with a message, on the page and in the interface for programs. */
@ArchiveTest(properties = "jiuwen.search.longest=0s")
class SearchLimitIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theInterfaceSaysWhatToDo() {
        assertThat(mvc.get().uri("/api/v1/search?q=河"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying(
                        "$.title", title -> assertThat(title).asString().contains("已停止"))
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).asString().contains("请把检索式写得短些"))
                .hasPathSatisfying(
                        "$.instance", instance -> assertThat(instance).isEqualTo("/api/v1/search"));
        assertThat(mvc.get().uri("/api/v1/search?q=河&lang=en"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("the search was stopped", "Please make the query simpler");
    }

    @Test
    void thePageSaysWhatToDoAndKeepsTheQuery() {
        assertThat(mvc.get().uri("/search?q={q}", "河*堤"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已停止", "请把检索式写得短些", "value=\"河*堤\"");
        assertThat(mvc.get().uri("/search?q={q}&lang=en", "河*堤"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("the search was stopped", "Please make the query simpler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search/export.csv?q=河",
                "/api/v1/search/export.jsonl?q=河",
                "/search/kwic?q=河",
                "/search/kwic.csv?q=河",
                "/search/compare?q=河&q=堤",
                "/search/feed?q=河",
                "/search/facets/byline?q=河",
                "/search/similar?article=lz-2026-02-01-01-1",
                "/api/v1/search/similar?article=lz-2026-02-01-01-1",
                "/api/v1/search/timeline?q=河",
            })
    void nothingThatSearchesTakesLonger(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已停止", "请把检索式写得短些");
    }

    @Test
    void namesAreSuggestedWithoutTitlesWhenTheseTakeTooLong() {
        assertThat(mvc.get().uri("/api/v1/suggest?q=河堤")).hasStatusOk();
    }
}
