package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.Search;
import org.jiuwen.JiuwenApplication;
import org.jiuwen.archive.Article;
import org.jiuwen.ingest.index.LiveIndex;
import org.jiuwen.search.limits.Deadline;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole answer to a question, without HTTP, beside the first 20 hits of the same Lucene query on the same index. */
public final class SearchServiceTimes {

    private static final int WARM = 6;
    private static final int ROUNDS = 6;
    private static final int HITS = 20;

    private SearchServiceTimes() {}

    /** Medians over all queries, in milliseconds. */
    public record Result(double lucene, double service) {}

    /** Measures on the archive in a data folder that nobody else uses. */
    public static Result measure(Path data, List<String> queries) throws IOException {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(JiuwenApplication.class)
                        .web(WebApplicationType.NONE)
                        .run("--jiuwen.data=" + data, "--jiuwen.seeds=", "--jiuwen.search.longest=1m");
                DirectoryReader reader = DirectoryReader.open(FSDirectory.open(
                        application.getBean(LiveIndex.class).folder().resolve(Article.class.getSimpleName())))) {
            ArticleSearch search = application.getBean(ArticleSearch.class);
            EntityManagerFactory factory = application.getBean(EntityManagerFactory.class);
            IndexSearcher lucene = new IndexSearcher(reader);
            List<SearchCriteria> questions = queries.stream()
                    .map(query ->
                            CriteriaReading.of(Map.of("q", List.of(query))).criteria())
                    .toList();
            List<List<org.apache.lucene.search.Query>> asked = questions.stream()
                    .map(question -> luceneQueries(
                            factory, question, search.search(question).partial()))
                    .toList();
            List<Double> bare = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            for (int round = 0; round < WARM + ROUNDS; round++) {
                for (int i = 0; i < questions.size(); i++) {
                    long begin = System.nanoTime();
                    for (org.apache.lucene.search.Query query : asked.get(i)) {
                        lucene.search(query, HITS);
                    }
                    long between = System.nanoTime();
                    search.search(questions.get(i));
                    if (round >= WARM) {
                        bare.add((between - begin) / 1e6);
                        whole.add((System.nanoTime() - between) / 1e6);
                    }
                }
            }
            return new Result(median(bare), median(whole));
        }
    }

    /** What the service asks: the whole question, and where that finds nothing the nearest too. */
    private static List<org.apache.lucene.search.Query> luceneQueries(
            EntityManagerFactory factory, SearchCriteria question, boolean partial) {
        try (EntityManager entities = factory.createEntityManager()) {
            var f = Search.session(entities).scope(Article.class).predicate();
            List<org.apache.lucene.search.Query> queries = new ArrayList<>();
            for (boolean nearest : partial ? new boolean[] {false, true} : new boolean[] {false}) {
                Question exact = Question.of(question, Deadline.in(Duration.ofMinutes(1)));
                queries.add(LuceneMigrationUtils.toLuceneQuery((nearest ? exact.inPart() : exact).where(f)));
            }
            return queries;
        }
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
