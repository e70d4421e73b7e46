package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuwen.search.Forgiveness.Forgiven;
import org.jiuwen.search.Forgiveness.Meant;
import org.jiuwen.search.Forgiveness.Switch;
import org.jiuwen.search.suggest.FreshNames;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a question forgives: other forms, probable misprints, and what may have been meant. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgivenessIntegrationTests {

    @Autowired
    private ArticleSearch search;

    @Autowired
    private Forgiveness forgiveness;

    @Autowired
    private MockMvcTester mvc;

    @BeforeAll
    void fill(@Autowired InventedArchive archive, @Autowired BeanFactory beans) {
        archive.fill();
        archive.report("right", "堤防加固开工", "书记曾卓到东河堤防察看，曾卓说，人民的堤防要牢。");
        archive.report("misprint", "东河边的一天", "昨天，普卓来到河边，同居民谈起提岸和入民的生活。");
        archive.report("word", "小站", "车站的入口和出口都有人。他不太会说话，大会上也不说。");
        archive.report("forms", "臺灣來客", "臺灣同胞來到東河，看見了ＲＣＥＰ的牌子。");
        archive.report("plain", "台湾同胞回乡", "台湾同胞看望亲人，谈到RCEP。");
        FreshNames.read(beans);
    }

    @ParameterizedTest
    @CsvSource({
        "曾卓, misprint",
        "人民, misprint",
        "“曾卓”, misprint",
        "“曾卓” “河边”, misprint",
        // 入口 and 不太 are words; one character alone is no run
        "人口, ''",
        "大会, ''",
        "曾, ''"
    })
    void probableMisprintsAreCountedApartAndMarkedWhenAskedFor(String query, String slug) {
        SearchResult strict = find(query);
        assertThat(slugs(strict)).doesNotContain("misprint");
        Switch offered = forgiven(query).misprints();
        if (slug.isEmpty()) {
            assertThat(offered).isNull();
            return;
        }
        Switch more = Objects.requireNonNull(offered);
        assertThat(more.on()).isFalse();
        assertThat(more.articles()).isEqualTo(1);
        SearchResult wide = search.search(more.criteria());
        assertThat(wide.total()).isEqualTo((strict.partial() ? 0 : strict.total()) + 1);
        assertThat(wide.hits().getLast().slug()).isEqualTo(slug);
        assertThat(wide.hits()).allSatisfy(hit -> assertThat(hit.misprint())
                .isEqualTo(hit.slug().equals(slug)));
        Switch back =
                Objects.requireNonNull(forgiveness.of(more.criteria(), wide).misprints());
        assertThat(back.on()).isTrue();
        assertThat(back.articles()).isEqualTo(1);
        assertThat(search.search(back.criteria()).total()).isEqualTo(strict.total());
    }

    @Test
    void misprintsAreMarkedInTheTextExactly() {
        assertThat(find("~曾卓").hits())
                .extracting(hit -> hit.snippet().html())
                .containsExactlyInAnyOrder(
                        "书记<mark>曾卓</mark>到东河堤防察看，<mark>曾卓</mark>说，人民的堤防要牢。", "昨天，<mark>普卓</mark>来到河边，同居民谈起提岸和入民的生活。");
    }

    @Test
    void otherFormsAreSaidAndCanBeLeftOut() {
        Switch on = Objects.requireNonNull(forgiven("台湾同胞").forms());
        assertThat(on.on()).isTrue();
        assertThat(on.articles()).isEqualTo(1);
        SearchResult exact = search.search(on.criteria());
        assertThat(slugs(exact)).containsExactly("plain");
        Switch off = Objects.requireNonNull(forgiveness.of(on.criteria(), exact).forms());
        assertThat(off.on()).isFalse();
        assertThat(off.articles()).isEqualTo(1);
        assertThat(search.search(off.criteria()).total()).isEqualTo(2);
        assertThat(forgiven("堤防").forms()).isNull();
        assertThat(forgiven("rcep").forms()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        // a name by its look, by its sound, by its letters; a word of the index
        "江文谰, 江文澜",
        "讲文澜, 江文澜",
        "jiangwenlan, 江文澜",
        "jwl, 江文澜",
        "提防加固, 堤防加固",
        "标题:提防加固, 标题:堤防加固",
        "市十四届人大四次会仪, 市十四届人大四次会议"
    })
    void whatWasMeantIsOfferedWhenThereIsLittle(String query, String meant) {
        List<Meant> offered = forgiven(query).meant();
        if (meant.isEmpty()) {
            assertThat(offered).isEmpty();
            return;
        }
        assertThat(offered).extracting(Meant::query).contains(meant);
        assertThat(offered)
                .allSatisfy(other ->
                        assertThat(search.search(other.criteria()).total()).isEqualTo(other.total()));
    }

    @Test
    void pageOffersEachWithOneClick() {
        assertThat(mvc.get().uri("/search?q={q}", "曾卓"))
                .hasStatusOk()
                .bodyText()
                .contains("另有 1 篇疑似误识")
                .contains("href=\"/search?q=~%E2%80%9C%E6%9B%BE%E5%8D%93%E2%80%9D\"")
                .doesNotContain("/articles/misprint");
        assertThat(mvc.get().uri("/search?q={q}", "~曾卓"))
                .bodyText()
                .contains("其中 1 篇疑似误识")
                .contains("/articles/misprint")
                .contains(">疑似误识</span>")
                .contains("或疑似误识的字形");
        assertThat(mvc.get().uri("/search?q={q}", "江文谰")).bodyText().contains("您是不是要找");
        assertThat(mvc.get().uri("/search?q={q}&lang=en", "台湾同胞")).bodyText().contains("1 of them have other forms");
    }

    @Test
    void programsGetTheSame() {
        assertThat(mvc.get().uri("/api/v1/search/forgiven?q={q}", "曾卓"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 1, "misprints": {"articles": 1, "included": false, "query": "~“曾卓”"}, "meant": []}
                        """);
        assertThat(mvc.get().uri("/api/v1/search?q={q}", "~曾卓"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 2, "items": [{"id": "right", "misprint": false}, {"id": "misprint", "misprint": true}]}
                        """);
    }

    private Forgiven forgiven(String query) {
        SearchCriteria criteria =
                CriteriaReading.of(Map.of("q", List.of(query))).criteria();
        return forgiveness.of(criteria, search.search(criteria));
    }

    private SearchResult find(String query) {
        return search.search(CriteriaReading.of(Map.of("q", List.of(query))).criteria());
    }

    private static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(Hit::slug).toList();
    }
}
