package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads real pages that were annotated by hand, where they are at hand beside the project, and compares articles and dates. */
class AnnotatedPagesTests {

    private static final Path SHARED = Path.of(System.getProperty("jiuwen.shared", "../shared"));

    @Test
    void articlesTitlesAndDatesAreAsAnnotated() throws IOException, UnreadablePageException {
        Path gold = SHARED.resolve("gold/gold.json");
        assumeThat(gold).as("annotated pages in %s", SHARED).exists();
        int articles = 0;
        int exact = 0;
        int titles = 0;
        for (var page : JsonMapper.shared().readTree(gold.toFile()).properties()) {
            PageFile file = PageFile.of(SHARED.resolve("seeds").resolve(page.getKey()));
            String text = new PageReader().decode(file.bytes()).text();
            PageDocument document = new PageReader().read(file, ReadingContext.none());
            assertThat(PageCoverage.faults(text, document)).isEmpty();
            assertThat(document.issue().date())
                    .hasToString(page.getValue().get("issue_date").asString());
            assertThat(document.issue().evidence()).isNotEmpty();
            List<Set<Integer>> read = document.articles().stream()
                    .map(article -> lines(text, article))
                    .toList();
            Set<String> readTitles = document.articles().stream()
                    .map(article -> plain(String.valueOf(article.title())))
                    .collect(Collectors.toSet());
            for (JsonNode article : page.getValue().get("articles")) {
                articles++;
                exact += read.contains(bodyLines(article)) ? 1 : 0;
                titles += acceptedTitles(article).stream().anyMatch(readTitles::contains) ? 1 : 0;
            }
        }
        assertThat((double) exact / articles).isGreaterThanOrEqualTo(0.9);
        assertThat((double) titles / articles).isGreaterThanOrEqualTo(0.9);
    }

    private static Set<Integer> bodyLines(JsonNode article) {
        Set<Integer> lines = new TreeSet<>();
        article.get("body_lines").forEach(line -> lines.add(line.asInt()));
        if (article.has("fragments_to_reattach")) {
            article.get("fragments_to_reattach").forEach(line -> lines.add(line.asInt()));
        }
        return lines;
    }

    private static Set<String> acceptedTitles(JsonNode article) {
        Set<String> titles = new HashSet<>();
        titles.add(plain(article.get("title").asString()));
        if (article.has("title_accept")) {
            article.get("title_accept").forEach(title -> titles.add(plain(title.asString())));
        }
        return titles;
    }

    private static Set<Integer> lines(String text, PageArticle article) {
        List<Span> spans = new ArrayList<>();
        article.paragraphs().forEach(paragraph -> spans.addAll(paragraph.source()));
        return spans.stream()
                .map(span -> 1
                        + (int) text.substring(0, span.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
