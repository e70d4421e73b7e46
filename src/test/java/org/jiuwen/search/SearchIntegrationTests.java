package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.Person;
import org.jiuwen.search.SearchResult.Kind;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SearchArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Search over a small archive of two papers, from the request down to PostgreSQL and Lucene. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIntegrationTests {

    private static final int SERIES = 61;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void store(
            @Autowired EntityManager entities,
            @Autowired TransactionTemplate transaction,
            @Autowired ArchiveReset reset) {
        reset.clear();
        transaction.executeWithoutResult(status -> {
            SearchArchive river = new SearchArchive(entities, "hcrb", "河川日报");
            Page first = river.page(LocalDate.of(2024, 5, 11), DateOrigin.FILE_NAME, 1);
            Page second = river.page(LocalDate.of(2024, 5, 11), DateOrigin.FILE_NAME, 2);
            Page inferred = river.page(LocalDate.of(2025, 7, 2), DateOrigin.TEXT, 1);
            Page waiting = river.page(null, DateOrigin.TEXT, 1);
            Person wen = river.person("wen-lan", "文澜");
            Article dyke = river.article(
                    first,
                    "dyke",
                    "东河堤防加固开工",
                    "本报讯 东河堤防加固工程昨日开工。市委书记文澜到场。\n工程分三段，预计明年汛前完工。",
                    Genre.NEWS,
                    List.of("方一舟"));
            river.mention(dyke, wen, 20);
            river.meeting(dyke, "m-1", "堤防工作会议");
            Article life =
                    river.article(second, "life", "学校里的研究生", "研究生命科学的学生到河边采样。", Genre.FEATURE, List.of("方一舟", "林小满"));
            river.mention(life, wen, 0);
            river.article(second, "plus", "“人工智能+”进车间", "工厂推进“人工智能＋”行动，产量增长3.5%。ＲＣＥＰ带来订单。");
            river.article(inferred, "taiwan", "臺灣同胞尋根", "臺灣同胞回到家鄉，看望親人。");
            river.article(waiting, "script", "<script>alert('河')</script>", "正文里有 <b>粗体</b> 和河边的 & 号。");
            river.article(waiting, "untitled", null, "没有题目的一段话，说的是龘字。");
            SearchArchive lake = new SearchArchive(entities, "hbwb", "湖滨晚报");
            for (int i = 0; i < SERIES; i++) {
                Page page = lake.page(LocalDate.of(2022, 1, 1).plusDays(17L * i), DateOrigin.FILE_NAME, 1);
                lake.article(page, "series-" + i, "连载之" + i, "湖上的故事第" + i + "回。");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "堤防 | dyke",
                "“堤防加固” | dyke",
                "“加固堤防” | ''",
                "书记文澜 | dyke",
                "文澜 | dyke",
                "生命 | life",
                "究生命科 | life",
                "龘 | untitled",
                "人工智能+ | plus",
                "人工智能＋行动 | plus",
                "rcep | plus",
                "3.5% | plus",
                "35% | ''",
                "台湾同胞 | taiwan",
                "臺灣同胞 | taiwan",
                "東河堤防 | dyke",
                "河 -采样 -粗体 -东河 | ''",
                "河 -“采样” | dyke script",
                "工程 三段 | dyke",
                "“工程” “采样” | ''",
                "林小满 | life",
                "工程昨日开工。市委 | dyke",
                "“工程昨日开工！市委” | dyke",
                "“工程昨日开工市委” | ''",
                "龘 | untitled",
            })
    void queryFinds(String query, String slugs) {
        assertThat(slugs(find("q", query))).containsExactlyInAnyOrderElementsOf(words(slugs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "龘 | 采样 → untitled life",
                "(龘 或 采样) -没有题目 → life",
                "河 非(采样 或 东河) → script",
                "-河 -湖 日期:2024 → plus",
                "标题:河 → dyke script",
                "正文:采样 → life",
                "标题:采样 → ''",
                "记者:林小满 → life",
                "人物:文澜 体裁:通讯 → life",
                "会议:堤防工作 → dyke",
                "日期:2025 → taiwan",
                "日期:..2024-05 标题:开工 → dyke",
                "版:2 标题:研究 → life",
                "头版 堤防 → dyke",
                "篇幅:<20 龘 → untitled",
                "篇幅:>1000 → ''",
                "开工 近6 文澜 → dyke",
                "开工 近4 文澜 → ''",
                "文澜 近6 开工 → dyke",
                "^\"开工 文澜\"~6^ → dyke",
                "同段(加固 文澜) → dyke",
                "同段(文澜 三段) → ''",
                "至少2(工程) → dyke",
                "至少3(工程) → ''",
                "研?生 → life",
                "研*科学 → life",
                "工程*工程 → ''",
                "工?昨 → dyke",
                "=臺灣同胞 → taiwan",
                "=台湾同胞 → ''",
                "=ＲＣＥＰ → plus",
                "=RCEP → ''",
                "=河堤 | =东河堤 → dyke",
                "标题:(东河 堤防) 正文:书记 → dyke"
            },
            quoteCharacter = '^')
    void languageFinds(String query, String slugs) {
        assertThat(slugs(find("q", query))).containsExactlyInAnyOrderElementsOf(words(slugs.replace("''", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paper=hcrb | dyke life plus taiwan script untitled",
                "paper=hcrb&page=2 | life plus",
                "person=wen-lan | dyke life",
                "meeting=m-1 | dyke",
                "byline=方一舟 | dyke life",
                "byline=林小满 | life",
                "genre=feature | life",
                "paper=hcrb&from=2025-01-01 | taiwan",
                "paper=hcrb&to=2024 | dyke life plus",
                "paper=hcrb&from=2024-05&to=2024-05 | dyke life plus",
                "person=nobody | ''",
            })
    void filtersNarrow(String parameters, String slugs) {
        assertThat(slugs(find(parameters.split("[=&]", -1)))).containsExactlyInAnyOrderElementsOf(words(slugs));
    }

    @Test
    void nearestArticlesAreShownWhenNothingMatchesWholly() {
        SearchResult result = find("q", "东河堤坊加固开工");
        assertThat(result.partial()).isTrue();
        assertThat(slugs(result)).first().isEqualTo("dyke");
        MarkedText title = Objects.requireNonNull(result.hits().getFirst().title());
        assertThat(title.html()).isEqualTo("<mark>东河堤</mark>防<mark>加固开工</mark>");
        assertThat(find("q", "“东河堤坊加固开工”").total()).isZero();
        assertThat(find("q", "东河堤防加固开工").partial()).isFalse();
    }

    /** 命科学的学生到河: one character stands twice, and was misread both times. */
    @Test
    void aCharacterMisreadTwiceIsNoMoreThanTwoMisread() {
        SearchResult result = find("q", "命科字的字生到河");
        assertThat(result.partial()).isTrue();
        assertThat(slugs(result)).first().isEqualTo("life");
    }

    @Test
    void someOfTheWordsAreEnoughWhenNothingHoldsThemAll() {
        SearchResult result = find("q", "工程 采样 三段 -粗体");
        assertThat(result.partial()).isTrue();
        assertThat(slugs(result)).containsExactly("dyke", "life");
        assertThat(find("q", "工程 三段").partial()).isFalse();
        assertThat(find("q", "工程 采样 日期:2025").total()).isZero();
    }

    @Test
    void zeroHitsSayWhatToTry() {
        SearchResult words = find("q", "“工程” “采样”");
        assertThat(words.advice())
                .extracting(SearchResult.Advice::kind, SearchResult.Advice::clause, SearchResult.Advice::total)
                .containsExactly(tuple(Kind.WITHOUT_CLAUSE, "“工程”", 1L), tuple(Kind.WITHOUT_CLAUSE, "“采样”", 1L));
        SearchResult filtered = find("q", "工程", "paper", "hbwb", "page", "1");
        assertThat(filtered.advice())
                .extracting(SearchResult.Advice::kind)
                .containsExactly(Kind.WITHOUT_FILTERS, Kind.WITHOUT_FILTER);
    }

    @Test
    void facetsCountWhatTheDatabaseHolds() {
        SearchResult all = find();
        assertThat(all.total()).isEqualTo(count("select count(*) from article"));
        assertThat(facet(all, "paper"))
                .isEqualTo(counts(
                        "select n.code, count(*) from article a join newspaper n on n.id = a.newspaper_id group by 1"));
        assertThat(facet(all, "genre")).isEqualTo(counts("select lower(genre), count(*) from article group by 1"));
        assertThat(facet(all, "page"))
                .isEqualTo(counts(
                        "select page_number::text, count(*) from article where page_number is not null group by 1"));
        assertThat(facet(all, "byline"))
                .isEqualTo(counts("select name, count(*) from article, unnest(byline) as name group by 1"));
        assertThat(facet(all, "person"))
                .isEqualTo(counts("select p.slug, count(distinct m.article_id) from mention m join person p on p.id ="
                        + " m.person_id group by 1"));
        assertThat(facet(all, "meeting")).isEqualTo(Map.of("m-1", 1L));
        assertThat(all.months().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(count("select count(*) from article where date_issued is not null"));
        assertThat(all.undated()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest", "oldest"})
    void everyHitIsOnExactlyOnePortion(String sort) {
        List<String> slugs = new ArrayList<>();
        for (int p = 1; p <= 9; p++) {
            slugs.addAll(slugs(find("q", "湖上", "sort", sort, "size", "7", "p", Integer.toString(p))));
        }
        assertThat(slugs).hasSize(SERIES).doesNotHaveDuplicates();
        assertThat(slugs(find("q", "湖上", "p", "99"))).isEmpty();
    }

    @Test
    void amongAboutEqualHitsTheNewestMayComeFirst() {
        List<LocalDate> dates = dates(find("q", "湖上的故事", "sort", "recent", "size", "100"));
        assertThat(dates).hasSize(SERIES).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(slugs(find("q", "河", "sort", "recent")).getFirst()).isIn("dyke", "script");
    }

    @Test
    void hitsAreSortedByDate() {
        assertThat(dates(find("sort", "newest", "size", "100"))).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(dates(find("sort", "oldest", "size", "100"))).isSorted();
        assertThat(find("sort", "newest", "size", "100").hits().getLast().date())
                .isNull();
        assertThat(find("sort", "oldest", "size", "100").hits().getLast().date())
                .isNull();
    }

    @Test
    void pageShowsHitsEscapedAndMarked() {
        assertThat(mvc.get().uri("/search?q={q}", "河"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;alert(&#39;<mark>河</mark>&#39;)&lt;/script&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("style=\"")
                .contains("href=\"/articles/dyke?q=%E6%B2%B3\"")
                .contains("href=\"/search?q=%E6%B2%B3&amp;genre=feature\"")
                .contains("日期不详");
        assertThat(mvc.get().uri("/search?q={q}", "台湾"))
                .bodyText()
                .contains("推定")
                .contains("<mark>臺灣</mark>");
    }

    @Test
    void pageKeepsTheWholeQuestionInItsLinks() {
        assertThat(mvc.get().uri("/search?q={q}&paper=hbwb&sort=oldest&size=7&p=2", "湖上 -“第3回”"))
                .hasStatusOk()
                .bodyText()
                .contains("&amp;paper=hbwb&amp;sort=oldest&amp;size=7&amp;p=3\"")
                .contains("name=\"paper\" value=\"hbwb\"")
                .contains("不含“第3回”");
        assertThat(mvc.get().uri("/search?q={q}&p=50", "湖上")).hasStatus3xxRedirection();
    }

    @Test
    void pageSaysHowItUnderstoodAndOffersTheLiteralSearch() {
        assertThat(mvc.get().uri("/search?q={q}", "标题:(东河 | 采样) -日期:2025"))
                .hasStatusOk()
                .bodyText()
                .contains("标题里（含“东河” 或 含“采样”），并且排除（2025-01-01 至 2025-12-31 见报）")
                .contains("把整句当作文字查找");
        assertThat(mvc.get().uri("/search?q={q}", "东河 采样")).bodyText().doesNotContain("把整句当作文字查找");
        assertThat(mvc.get().uri("/search?q={q}&lang=en", "东河 近5 采样"))
                .bodyText()
                .contains("东河 … 采样 at most 5 characters apart");
    }

    @Test
    void pageSaysWhatItCouldNotUse() {
        assertThat(mvc.get().uri("/search?q={q}&from=2024-02-30&size=1000", "堤防"))
                .hasStatusOk()
                .bodyText()
                .contains("起始日期“2024-02-30”不是日期")
                .contains("每页条数“1000”")
                .contains("/articles/dyke");
        assertThat(mvc.get().uri("/search?q={q}&lang=en", "“堤防")).bodyText().contains("quotation marks");
        assertThat(mvc.get().uri("/search?q={q}", "？？"))
                .hasStatusOk()
                .bodyText()
                .contains("没有可以查找的字");
    }

    @Test
    void programsGetTheSame() {
        assertThat(mvc.get().uri("/api/v1/search?q={q}&size=5", "堤防加固"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 1, "match": "exact", "p": 1, "size": 5,
                         "items": [{"id": "dyke", "externalId": "ext-dyke", "title": "东河堤防加固开工", "date": "2024-05-11",
                                    "dateInferred": false, "paper": "hcrb", "page": 1, "genre": "news",
                                    "snippet": "本报讯 东河<mark>堤防加固</mark>工程昨日开工。市委书记文澜到场。\\n工程分三段，预计明年汛前完工。"}],
                         "months": {"2024-05": 1}}
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-13-01, from",
        "to=yesterday, to",
        "from=2024&to=2023, range",
        "size=0, size",
        "size=101, size",
        "size=x, size",
        "p=0, p",
        "page=-1, page",
        "genre=poem, genre",
        "sort=best, sort"
    })
    void programsAreToldWhatIsWrong(String parameters, String parameter) {
        assertThat(mvc.get().uri("/api/v1/search?q=x&" + parameters))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.parameters[0]", value -> value.assertThat().isEqualTo(parameter))
                .hasPathSatisfying("$.title", value -> value.assertThat().isEqualTo("参数有误"))
                .hasPath("$.detail");
    }

    @Test
    void unknownAddressesOfTheInterfaceAreProblems() {
        assertThat(mvc.get().uri("/api/v1/no-such-thing")).hasStatus(404).hasContentType("application/problem+json");
        assertThat(mvc.get().uri("/no-such-page")).hasStatus(404);
    }

    @Test
    void interfaceIsDescribed() {
        assertThat(mvc.get().uri("/api/docs/openapi"))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.paths['/api/v1/search'].get.parameters[?(@.name == 'q')]")
                .hasPathSatisfying("$.info.title", value -> value.assertThat().isEqualTo("旧闻 Jiuwen"));
    }

    @Test
    void anyTextIsAnswered() {
        String odd = "河堤人12a \t\"“”「」'-－+*?()~^[]{}\\/:!&|<>%\u0000\uFEFF😀\uD800。";
        Random random = new Random(20260116);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(odd.charAt(random.nextInt(odd.length())));
            }
            assertThat(find("q", text.toString()).total()).as(text.toString()).isNotNegative();
            assertThat(mvc.get().uri("/api/v1/search?q={q}", text.toString())).hasStatusOk();
        }
        assertThat(mvc.get().uri("/api/v1/search?q={q}", "河堤 ".repeat(600))).hasStatusOk();
        assertThat(mvc.get().uri("/search?q={q}", "“东河堤防".repeat(300))).hasStatusOk();
    }

    private SearchResult find(String... parameters) {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            map.computeIfAbsent(parameters[i], name -> new ArrayList<>()).add(parameters[i + 1]);
        }
        return search.search(CriteriaReading.of(map).criteria());
    }

    private static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(Hit::slug).toList();
    }

    private static Set<String> words(String slugs) {
        return slugs.isEmpty() ? Set.of() : new HashSet<>(List.of(slugs.split(" ", -1)));
    }

    private static List<LocalDate> dates(SearchResult result) {
        List<LocalDate> dates = new ArrayList<>();
        for (Hit hit : result.hits()) {
            LocalDate date = hit.date();
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static Map<String, Long> facet(SearchResult result, String name) {
        return result.facets().stream()
                .filter(facet -> facet.name().parameter().equals(name))
                .flatMap(facet -> facet.values().stream())
                .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(sql, row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}
