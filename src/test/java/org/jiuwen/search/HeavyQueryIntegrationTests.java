package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.search.limits.SearchProperties;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SearchArchive;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Queries that are meant to do harm end, in an answer or in a message; and what an answer costs. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeavyQueryIntegrationTests {

    private static final int ARTICLES = 40;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void store(
            @Autowired EntityManager entities,
            @Autowired TransactionTemplate transaction,
            @Autowired ArchiveReset reset) {
        reset.clear();
        transaction.executeWithoutResult(status -> {
            SearchArchive paper = new SearchArchive(entities, "czb", "长洲报");
            for (int i = 0; i < ARTICLES; i++) {
                var page = paper.page(LocalDate.of(2016, 1, 1).plusMonths(3L * i), DateOrigin.FILE_NAME, 1 + i % 8);
                paper.article(page, "a-" + i, "长洲第" + i + "号", "的长洲的水边的人".repeat(600) + "第" + i + "号。");
            }
        });
    }

    static List<String> harmful() {
        return List.of(
                "长洲".repeat(2500),
                IntStream.range(0, 500).mapToObj(i -> "水边" + (char) ('一' + i)).collect(Collectors.joining(" ")),
                IntStream.range(0, 500).mapToObj(i -> "水边" + (char) ('一' + i)).collect(Collectors.joining("|")),
                IntStream.range(0, 50).mapToObj(i -> "长洲的水边的人第号" + i).collect(Collectors.joining(" ")),
                IntStream.range(0, 50).mapToObj(i -> "Ab3 水边的人 " + i).collect(Collectors.joining("或")),
                "*a*",
                "*的*",
                "的*的*的*的*的*的",
                "?*?*?*?",
                "(".repeat(2000) + "长洲" + ")".repeat(2000),
                "-".repeat(3000),
                "((长洲|水边) (的|人) -(号 (第|的))) ".repeat(40),
                "的 近200 人 近200 水 近200 边 近200 长",
                "至少100(的)",
                "同段(" + "的*人 ".repeat(40) + ")",
                "至少100(的 近200 人)",
                "\"".repeat(999),
                "日期:2016..2025 的");
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void aHarmfulQueryIsAnsweredOrRefusedWithAMessage(String query) {
        Stream.of("/api/v1/search", "/search").forEach(address -> {
            var answer = mvc.get()
                    .uri(address + "?q={q}&from=2016-01-01&to=2025-12-31", query)
                    .exchange();
            assertThat(answer.getResponse().getStatus()).isIn(200, 422);
            assertThat(answer.getResponse().getContentAsByteArray()).isNotEmpty();
        });
    }

    @Test
    void noQuestionMayTakeLongerThanTwoSeconds() {
        SearchProperties usual = new Binder().bindOrCreate("jiuwen.search", SearchProperties.class);
        assertThat(usual.longest()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void noHitCostsAStatement() {
        int size = CriteriaReading.LARGEST_SIZE;
        var criteria = CriteriaReading.of(Map.of("q", List.of("长洲"), "size", List.of(Integer.toString(size))))
                .criteria();
        assertThat(StatementCounter.count(() -> {
                    SearchResult result = search.search(criteria);
                    assertThat(result.hits()).hasSize(ARTICLES);
                    assertThat(result.hits().getFirst().snippet().html()).contains("<mark>长洲</mark>");
                }))
                .isZero();
        assertThat(StatementCounter.count(() -> assertThat(mvc.get().uri("/api/v1/search?q=长洲&size=" + size))
                        .hasStatusOk()))
                .isZero();
    }
}
