package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Page;
import org.jiuwen.search.ResultReader.Ends;
import org.jiuwen.search.ResultReader.FullHit;
import org.jiuwen.search.ResultReader.Head;
import org.jiuwen.search.ResultReader.Neighbours;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SearchArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Results read whole, onwards from a hit and around one; hits over time with the issues under them. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultReaderIntegrationTests {

    private static final int ARTICLES = 730;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private ResultReader reader;

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void store(
            @Autowired EntityManager entities,
            @Autowired TransactionTemplate transaction,
            @Autowired ArchiveReset reset) {
        reset.clear();
        Random random = new Random(20300211);
        transaction.executeWithoutResult(status -> {
            SearchArchive archive = new SearchArchive(entities, "lzrb", "澜州日报", "daily");
            // Issues from 3 January to 28 March 2030, none in February.
            List<Page> pages = new ArrayList<>();
            for (LocalDate day = LocalDate.of(2030, 1, 3);
                    day.isBefore(LocalDate.of(2030, 3, 29));
                    day = day.plusDays(day.getDayOfMonth() == 10 ? 2 : 1)) {
                if (day.getMonthValue() != 2) {
                    pages.add(archive.page(day, DateOrigin.FILE_NAME, 1));
                }
            }
            Page undated = archive.page(null, DateOrigin.TEXT, 1);
            for (int i = 0; i < ARTICLES; i++) {
                Page page = random.nextInt(20) == 0 ? undated : pages.get(random.nextInt(pages.size() - 5));
                archive.article(page, "a" + i, "青石桥" + i, "桥边" + "灯市".repeat(1 + random.nextInt(9)) + "，第" + i + "盏。");
            }
            archive.article(pages.getLast(), "late", "收灯", "最后一天没有那种集市。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest", "oldest"})
    void everyHitIsReachedOneAfterTheOther(String sort) {
        List<String> whole = new ArrayList<>();
        reader.read(criteria("q", "灯市", "sort", sort), it -> whole.add(it.hit().slug()));
        assertThat(whole).hasSize(ARTICLES).doesNotHaveDuplicates();

        List<String> onward = new ArrayList<>();
        @Nullable String after = null;
        do {
            SearchResult portion = after == null
                    ? search.search(criteria("q", "灯市", "sort", sort, "size", "70"))
                    : search.search(criteria("q", "灯市", "sort", sort, "size", "70", "after", after));
            assertThat(portion.total()).isEqualTo(ARTICLES);
            portion.hits().forEach(hit -> onward.add(hit.slug()));
            after = portion.next();
        } while (after != null);
        assertThat(onward).isEqualTo(whole);

        List<String> numbered = new ArrayList<>();
        for (int p = 1; p <= 8; p++) {
            search.search(criteria("q", "灯市", "sort", sort, "size", "100", "p", Integer.toString(p)))
                    .hits()
                    .forEach(hit -> numbered.add(hit.slug()));
        }
        assertThat(numbered).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest", "oldest"})
    void neighboursAreThoseOfTheWholeResult(String sort) {
        SearchCriteria criteria = criteria("q", "灯市", "sort", sort);
        List<String> whole = new ArrayList<>();
        reader.read(criteria, it -> whole.add(it.hit().slug()));
        for (int i = 0; i < whole.size(); i += i == 0 || i == whole.size() - 2 ? 1 : 91) {
            Neighbours around = reader.around(criteria, whole.get(i)).orElseThrow();
            assertThat(around.previous()).isEqualTo(i == 0 ? null : whole.get(i - 1));
            assertThat(around.next()).isEqualTo(i + 1 == whole.size() ? null : whole.get(i + 1));
        }
        assertThat(reader.around(criteria, "late")).isEmpty();
        assertThat(reader.around(criteria, "no-such-article")).isEmpty();
    }

    @Test
    void hitsAreReadWithTheirWholeText() {
        List<FullHit> found = new ArrayList<>();
        reader.read(criteria("q", "集市"), found::add);
        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.body()).isEqualTo("最后一天没有那种集市。");
            assertThat(it.hit().slug()).isEqualTo("late");
        });
        assertThat(reader.head(criteria("q", "灯市"))).isEqualTo(new Head(ARTICLES, false));
        assertThat(reader.head(criteria("q", "最後一天沒有這種集市"))).isEqualTo(new Head(1, true));
        assertThat(reader.head(criteria("q", "无人知晓的事"))).isEqualTo(new Head(0, true));
    }

    @Test
    void firstAndLastOccurrenceAreDated() {
        Ends ends = reader.ends(criteria("q", "灯市"));
        List<LocalDate> dates = new ArrayList<>();
        reader.read(criteria("q", "灯市"), it -> {
            LocalDate date = it.hit().date();
            if (date != null) {
                dates.add(date);
            }
        });
        dates.sort(null);
        assertThat(Objects.requireNonNull(ends.first()).date()).isEqualTo(dates.getFirst());
        assertThat(Objects.requireNonNull(ends.last()).date()).isEqualTo(dates.getLast());
        assertThat(reader.ends(criteria("q", "灯市", "year", "none"))).isEqualTo(new Ends(null, null));
    }

    @Test
    void programsGoOnWithACursorAndAreToldWhereNumbersEnd() {
        assertThat(mvc.get().uri("/api/v1/search?q={q}&sort=oldest&size=100&p=101", "灯市"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.parameters[0]", it -> it.assertThat().isEqualTo("depth"));
        assertThat(mvc.get().uri("/api/v1/search?q={q}&after=late", "灯市"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.parameters[0]", it -> it.assertThat().isEqualTo("after"));
        List<String> oldest = new ArrayList<>();
        reader.read(
                criteria("q", "灯市", "sort", "oldest"), it -> oldest.add(it.hit().slug()));
        assertThat(mvc.get().uri("/api/v1/search?q={q}&sort=oldest&size=2&after={a}", "灯市", oldest.get(500)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].id", it -> it.assertThat().isEqualTo(oldest.get(501)))
                .hasPathSatisfying("$.next", it -> it.assertThat().isEqualTo(oldest.get(502)));
        assertThat(mvc.get().uri("/search?q={q}&after=late", "灯市")).bodyText().contains("“late”不在结果里");
    }

    @Test
    void zeroHitsAndNoIssuesLookDifferent() {
        assertThat(mvc.get().uri("/api/v1/search/timeline?q={q}", "集市"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 1, "by": "month", "first": {"id": "late"}, "last": {"id": "late"},
                         "buckets": [{"span": "2030-01", "hits": 0, "issues": 28, "missing": 1},
                                     {"span": "2030-02", "hits": 0, "issues": 0, "missing": 28},
                                     {"span": "2030-03", "hits": 1, "issues": 27, "missing": 1}]}
                        """);
        assertThat(mvc.get().uri("/search?q={q}", "集市"))
                .bodyText()
                .contains("2030-01：0 篇；28 期，缺 1 期")
                .contains("2030-02：0 篇；缺 28 期，一期也没有")
                .contains("from=2030-03-01&amp;to=2030-03-31\"");
        assertThat(mvc.get().uri("/api/v1/search/timeline?q={q}&from=2030-02&to=2031", "集市"))
                .bodyJson()
                .hasPathSatisfying("$.buckets[0].span", it -> it.assertThat().isEqualTo("2030-02"))
                .hasPathSatisfying("$.buckets.length()", it -> it.assertThat().isEqualTo(2));
    }

    @Test
    void aShortTimeIsToldByDay() {
        assertThat(mvc.get().uri("/api/v1/search/timeline?q={q}&from=2030-03&to=2030-03", "集市"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.by", it -> it.assertThat().isEqualTo("day"))
                .hasPathSatisfying("$.buckets.length()", it -> it.assertThat().isEqualTo(31))
                .hasPathSatisfying("$.buckets[?(@.hits == 1)].issues", it -> it.assertThat()
                        .isEqualTo(List.of(1)))
                .hasPathSatisfying("$.buckets[?(@.missing == 1)].issues", it -> it.assertThat()
                        .isEqualTo(List.of(0)));
        assertThat(mvc.get().uri("/search?q={q}&from=2030-03&to=2030-03", "集市"))
                .bodyText()
                .contains("按日分布", "from=2030-03-01&amp;to=2030-03-01", "2030-03-01")
                .doesNotContain("按月分布");
    }

    @Test
    void allValuesOfAFacetAreListedAndSearched() {
        assertThat(mvc.get().uri("/search/facets/month?q={q}", "灯市"))
                .hasStatusOk()
                .bodyText()
                .contains("2 个")
                .contains("value=\"2030-01\"")
                .contains("name=\"q\" value=\"灯市\"");
        assertThat(mvc.get().uri("/api/v1/search/facets/month?q={q}&within=-03&month=2030-01", "灯市"))
                .bodyJson()
                .hasPathSatisfying("$.total", it -> it.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.values[0].value", it -> it.assertThat().isEqualTo("2030-03"));
        assertThat(mvc.get().uri("/api/v1/search/facets/colour")).hasStatus(404);
        assertThat(mvc.get().uri("/search/facets/colour")).hasStatus(404);
    }

    private static SearchCriteria criteria(String... parameters) {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            map.put(parameters[i], List.of(parameters[i + 1]));
        }
        return CriteriaReading.of(map).criteria();
    }
}
