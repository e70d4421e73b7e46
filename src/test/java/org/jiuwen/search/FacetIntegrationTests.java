package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.Person;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.facets.FacetName;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.SearchArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Choosing and leaving out values of facets, over articles made at random and counted by hand. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetIntegrationTests {

    private static final int ARTICLES = 240;
    private static final int PEOPLE = 30;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private MockMvcTester mvc;

    private final List<Stored> stored = new ArrayList<>();

    /** What was stored, by facet. */
    private record Stored(Map<FacetName, Set<String>> values) {}

    @BeforeAll
    void store(
            @Autowired EntityManager entities,
            @Autowired TransactionTemplate transaction,
            @Autowired ArchiveReset reset) {
        reset.clear();
        Random random = new Random(20310507);
        List<Genre> genres = List.of(Genre.NEWS, Genre.EDITORIAL, Genre.BRIEF);
        Map<String, Page> pages = new TreeMap<>();
        transaction.executeWithoutResult(status -> {
            SearchArchive archive = new SearchArchive(entities, "lzrb", "澜州日报");
            SearchArchive other = new SearchArchive(entities, "lzwb", "澜州晚报");
            List<Person> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(archive.person("p" + i, "某" + (char) ('甲' + i)));
            }
            for (int i = 0; i < ARTICLES; i++) {
                boolean first = random.nextInt(4) > 0;
                LocalDate day = random.nextInt(12) == 0
                        ? null
                        : LocalDate.of(2029, 11, 3).plusDays(random.nextInt(400));
                int number = 1 + random.nextInt(4);
                SearchArchive paper = first ? archive : other;
                // A page holds several articles; one without a day is a page of its own.
                Page page = day == null
                        ? paper.page(null, DateOrigin.TEXT, number)
                        : pages.computeIfAbsent(
                                first + " " + day + " " + number, key -> paper.page(day, DateOrigin.FILE_NAME, number));
                Genre genre = genres.get(random.nextInt(3));
                List<String> byline = random.nextBoolean() ? List.of("记者" + random.nextInt(3)) : List.of();
                Article article =
                        (first ? archive : other).article(page, "a" + i, "题" + i, "河边的第" + i + "件事。", genre, byline);
                Set<String> named = new TreeSet<>();
                for (int k = random.nextInt(4); k > 0; k--) {
                    Person person = people.get((int) (PEOPLE * random.nextDouble() * random.nextDouble()));
                    if (named.add(person.slug())) {
                        archive.mention(article, person, 3 * k);
                    }
                }
                Map<FacetName, Set<String>> values = new LinkedHashMap<>();
                values.put(FacetName.PAPER, Set.of(first ? "lzrb" : "lzwb"));
                values.put(FacetName.YEAR, Set.of(day == null ? "none" : Integer.toString(day.getYear())));
                values.put(
                        FacetName.MONTH,
                        day == null ? Set.of() : Set.of(day.toString().substring(0, 7)));
                values.put(FacetName.PAGE, day == null ? Set.of() : Set.of(Integer.toString(number)));
                values.put(FacetName.GENRE, Set.of(genre.name().toLowerCase(Locale.ROOT)));
                values.put(FacetName.PERSON, named);
                values.put(FacetName.MEETING, Set.of());
                values.put(FacetName.BYLINE, Set.copyOf(byline));
                stored.add(new Stored(values));
            }
        });
    }

    /** Any choice of up to three facets: the total and each facet's counts are what counting by hand gives. */
    @Test
    void countsAreThoseOfAnyOtherChoice() {
        Random random = new Random(7);
        List<FacetName> facets = List.of(
                FacetName.PAPER,
                FacetName.YEAR,
                FacetName.MONTH,
                FacetName.PAGE,
                FacetName.GENRE,
                FacetName.PERSON,
                FacetName.BYLINE);
        for (int round = 0; round < 150; round++) {
            Map<String, List<String>> parameters = new TreeMap<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                FacetName facet = facets.get(random.nextInt(facets.size()));
                List<String> values = stored.stream()
                        .flatMap(it -> it.values().getOrDefault(facet, Set.of()).stream())
                        .distinct()
                        .sorted()
                        .toList();
                String name = random.nextInt(3) == 0 ? facet.exclusion() : facet.parameter();
                for (int k = 1 + random.nextInt(3); k > 0; k--) {
                    parameters
                            .computeIfAbsent(name, it -> new ArrayList<>())
                            .add(values.get(random.nextInt(values.size())));
                }
            }
            assertCounted(parameters);
        }
    }

    private void assertCounted(Map<String, List<String>> parameters) {
        CriteriaReading reading = CriteriaReading.of(parameters);
        assertThat(reading.faults()).isEmpty();
        SearchResult result = search.search(reading.criteria());
        assertThat(result.total())
                .as(parameters.toString())
                .isEqualTo(matching(reading.criteria(), null).size());
        for (Facet facet : result.facets()) {
            Map<String, Long> counted = matching(reading.criteria(), facet.name()).stream()
                    .flatMap(it -> it.values().getOrDefault(facet.name(), Set.of()).stream())
                    .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
            Map<String, Long> shown =
                    facet.values().stream().collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
            shown.forEach((value, count) -> assertThat(count)
                    .as("%s=%s of %s", facet.name(), value, parameters)
                    .isEqualTo(counted.getOrDefault(value, 0L)));
            assertThat(facet.more() || shown.keySet().containsAll(counted.keySet()))
                    .as("%s of %s: %s", facet.name(), parameters, counted.keySet())
                    .isTrue();
        }
    }

    private List<Stored> matching(SearchCriteria criteria, @Nullable FacetName but) {
        return stored.stream()
                .filter(it -> criteria.choices().facets().stream()
                        .filter(facet -> facet != but)
                        .allMatch(facet -> holds(criteria, facet, it.values().getOrDefault(facet, Set.of()))))
                .toList();
    }

    private static boolean holds(SearchCriteria criteria, FacetName facet, Set<String> values) {
        Set<String> wanted = chosen(criteria, facet, true);
        return (wanted.isEmpty() || values.stream().anyMatch(wanted::contains))
                && values.stream().noneMatch(chosen(criteria, facet, false)::contains);
    }

    /** A value that was chosen both ways is what it was chosen last: not wanted. */
    private static Set<String> chosen(SearchCriteria criteria, FacetName facet, boolean wanted) {
        return criteria.choices().all().stream()
                .filter(it -> it.facet() == facet && it.wanted() == wanted)
                .map(it -> it.value())
                .collect(Collectors.toSet());
    }

    @Test
    void longFacetsSayThatThereIsMore() {
        Facet people = facet(search.search(CriteriaReading.of(Map.of()).criteria()), FacetName.PERSON);
        assertThat(people.values()).hasSize(20);
        assertThat(people.more()).isTrue();
        assertThat(people.values().stream().map(Facet.Value::count).toList())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void chosenValuesKeepTheirNamesWhenNothingHasThem() {
        SearchResult none = search.search(CriteriaReading.of(
                        Map.of("person", List.of("p1", "p2"), "page", List.of("99"), "not-paper", List.of("lzrb")))
                .criteria());
        assertThat(none.total()).isZero();
        assertThat(none.label(FacetName.PERSON, "p2")).isEqualTo("某" + (char) ('甲' + 2));
        assertThat(none.label(FacetName.PAPER, "lzrb")).isEqualTo("澜州日报");
    }

    @Test
    void pageShowsRemovesAndCarriesOnWhatIsChosen() {
        assertThat(mvc.get().uri("/search?q={q}&person=p1&person=p2&not-genre=editorial&year=none", "河边"))
                .hasStatusOk()
                .bodyText()
                .contains("排除 社论")
                .contains("去掉“人物：某" + (char) ('甲' + 1) + "”")
                .contains("去掉“日期不详”")
                .contains("name=\"not-genre\" value=\"editorial\"")
                .contains("&amp;year=none&amp;not-genre=editorial&amp;person=p2\"")
                .contains("&amp;person=p1&amp;person=p2&amp;person=p0\"");
    }

    @Test
    void choicesThatMakeNoSenseAreNamed() {
        assertThat(mvc.get().uri("/api/v1/search?year=abc&month=2030-13&not-genre=poem"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.parameters", it -> it.assertThat().asArray().containsExactly("year", "month", "genre"));
        String many = "&person="
                + String.join(
                        "&person=",
                        IntStream.range(0, 101).mapToObj(i -> "x" + i).toList());
        assertThat(mvc.get().uri("/search?q=1" + many)).hasStatusOk().bodyText().contains("“x100”选得太多");
    }

    private static Facet facet(SearchResult result, FacetName name) {
        return result.facets().stream()
                .filter(it -> it.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
