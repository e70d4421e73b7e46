package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the sample newspaper and compares with the truth that is written beside it; the floors only ever go up. */
class SamplePagesTests {

    private static final Path TRUTH = Path.of("src/test/resources/sample");

    private static int articles;
    private static int found;
    private static int titles;
    private static int bylines;
    private static int genres;
    private static int whole;
    private static final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void readAll() throws IOException, UnreadablePageException {
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                JsonNode truth = JsonMapper.shared().readTree(file.toFile());
                PageFile page = PageFile.of(Path.of(truth.get("file").asString()));
                PageDocument document = new PageReader().read(page, ReadingContext.none());
                faults.addAll(PageCoverage.faults(
                        new PageReader().decode(page.bytes()).text(), document));
                compare(truth.get("articles"), document);
            }
        }
    }

    private static void compare(JsonNode truth, PageDocument page) {
        Set<PageArticle> left = new HashSet<>(page.articles());
        for (JsonNode article : truth) {
            articles++;
            PageArticle match = left.stream()
                    .filter(it -> text(it).contains(plain(article, "first"))
                            || (article.get("paragraphs").asInt() == 0 && same(article, it)))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                continue;
            }
            left.remove(match);
            found++;
            titles += same(article, match) ? 1 : 0;
            Set<String> named = new HashSet<>();
            article.get("byline").forEach(it -> named.add(it.asString()));
            bylines += named.equals(new HashSet<>(match.byline())) ? 1 : 0;
            genres += match.genre().name().equalsIgnoreCase(article.get("genre").asString()) ? 1 : 0;
            whole += text(match).endsWith(plain(article, "last")) ? 1 : 0;
        }
    }

    private static boolean same(JsonNode truth, PageArticle article) {
        return plain(truth, "title").equals(plain(article.title()));
    }

    private static String text(PageArticle article) {
        return plain(String.join(
                "", article.paragraphs().stream().map(Paragraph::text).toList()));
    }

    private static String plain(JsonNode node, String field) {
        return node.get(field).isNull() ? "" : plain(node.get(field).asString());
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    @Test
    void nothingOfThePagesIsLost() {
        assertThat(faults).isEmpty();
    }

    @Test
    void articlesAreFoundWithTheirEnds() {
        assertThat(share(found)).isGreaterThan(0.93);
        assertThat(share(whole)).isGreaterThan(0.80);
    }

    @Test
    void headlinesBylinesAndGenresAreRead() {
        assertThat(share(titles)).isGreaterThan(0.74);
        assertThat(share(bylines)).isGreaterThan(0.88);
        assertThat(share(genres)).isGreaterThan(0.80);
    }

    private static double share(int count) {
        return (double) count / articles;
    }
}
