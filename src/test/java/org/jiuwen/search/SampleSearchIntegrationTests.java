package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiuwen.archive.RunState;
import org.jiuwen.ingest.Imports;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.facets.FacetName;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.text.Folding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Search over the sample newspaper: what the index counts is what a plain look through the texts counts. */
@ArchiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleSearchIntegrationTests {

    private static final long MOST_MILLISECONDS = 180_000;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private JdbcTemplate jdbc;

    /** The text fields of each article, folded, without what takes no place in the index. */
    private List<List<String>> articles = List.of();

    @BeforeAll
    void importSample(@Autowired Imports imports, @Autowired ArchiveReset reset) throws InterruptedException {
        reset.clear();
        long run = imports.start(List.of(Path.of("seeds")), null, null);
        long end = System.currentTimeMillis() + MOST_MILLISECONDS;
        while (imports.progress(run).orElseThrow().state() == RunState.RUNNING && System.currentTimeMillis() < end) {
            Thread.sleep(50);
        }
        assertThat(imports.progress(run).orElseThrow().state()).isEqualTo(RunState.FINISHED);
        articles = jdbc.query(
                "select title, column_title, body, kicker || deck || byline as lines from article", (row, number) -> {
                    List<String> texts = new ArrayList<>(
                            List.of((String[]) row.getArray("lines").getArray()));
                    for (String column : List.of("title", "column_title", "body")) {
                        String text = row.getString(column);
                        texts.add(text == null ? "" : text);
                    }
                    return texts.stream()
                            .map(SampleSearchIntegrationTests::plain)
                            .toList();
                });
    }

    @Test
    void totalsOfWordsAreWhatAPlainLookCounts() {
        Random random = new Random(20260502);
        for (int i = 0; i < 400; i++) {
            List<String> texts = articles.get(random.nextInt(articles.size()));
            String body = texts.getLast();
            int length = 1 + random.nextInt(4);
            int start = random.nextInt(Math.max(1, body.length() - length));
            String word = body.substring(start, Math.min(body.length(), start + length));
            if (!word.codePoints().allMatch(Character::isIdeographic) || word.isEmpty()) {
                continue;
            }
            long counted = articles.stream()
                    .filter(article -> article.stream().anyMatch(text -> text.contains(word)))
                    .count();
            SearchResult result =
                    search.search(CriteriaReading.of(Map.of("q", List.of("“" + word + "”"), "size", List.of("100")))
                            .criteria());
            assertThat(result.total()).as(word).isEqualTo(counted);
            assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.slug()).isNotEmpty());
        }
    }

    @Test
    void facetsOfTheSampleCountItsArticles() {
        SearchResult all = search.search(CriteriaReading.of(Map.of()).criteria());
        assertThat(all.total()).isEqualTo(articles.size());
        Facet people = all.facets().stream()
                .filter(facet -> facet.name() == FacetName.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(people.values()).isNotEmpty().allSatisfy(person -> assertThat(
                        search.search(CriteriaReading.of(Map.of("person", List.of(person.value())))
                                        .criteria())
                                .total())
                .isEqualTo(person.count()));
    }

    /** What parts clauses stands between words; blanks and quotation marks do not. */
    private static String plain(String text) {
        return Folding.fold(text)
                .replaceAll("[,;:!?。、…—()\\[\\]{}【】〔〕|<>.\n]+", "、")
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsIdeographic}\\p{N}+#%‰℃℉°、]", "");
    }
}
