package org.jiuwen.reader.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiuwen.reader.people.SequenceFitting.Labelled;

/**
 * Fits the weights by which names are found and writes them to the lexicon. The judge sees what a sequence fitted on the other
 * articles says, so that it learns how far to believe it on pages never seen.
 *
 * <p>It reads the tagged articles under the folder {@code jiuwen.shared} and those of the file {@code jiuwen.fit.more}, if given:
 * the weights that the project brings were fitted with 1,907 broadcast news items of 2022 to 2024, in which a range counts as a name
 * when two of four recognisers give the same one (mynlp 3.2.1, ansj_seg 5.1.6, HanLP and an earlier fit of this one) and one of
 * them is mynlp or ansj, as doubtful when only the last two do. Without modern text the sequence takes the words that 1998 did not
 * have for names. To run it: {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp}, then {@code java
 * -Xmx4g -Djiuwen.shared=../shared -Djiuwen.fit.more=FILE -cp target/test-classes:target/classes:$(cat target/cp)
 * org.jiuwen.reader.people.NameFitting}. To measure on articles that were not fitted on, fit on {@code even} and lay out the odd
 * ones as pages.
 */
public final class NameFitting {

    private static final Path ARTICLES =
            Path.of(System.getProperty("jiuwen.shared", "../shared"), "corpora", "pfr-1998-01-first-half.jsonl.gz");
    private static final int FOLDS = 3;
    private static final int FIRST_UNITS = 16;
    private static final int SECOND_UNITS = 8;

    private NameFitting() {}

    /**
     * Writes {@code name-sequence.tsv} and {@code name-weights.tsv} to the folder {@code jiuwen.fit.out}, the project's lexicon when not
     * given.
     *
     * @param args one of {@code all}, {@code even}, {@code odd}: which of the tagged articles to fit on; all by default
     * @throws IOException if an article cannot be read or a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(System.getProperty("jiuwen.fit.out", "src/main/resources/lexicon"));
        List<TaggedArticle> articles = chosen(TaggedArticle.load(ARTICLES), args.length == 0 ? "all" : args[0]);
        String source = "# source: fitted by NameFitting (among the tests) on " + articles.size()
                + " Chinese news articles of January 1998 with tagged names";
        String more = System.getProperty("jiuwen.fit.more", "");
        if (!more.isEmpty()) {
            List<TaggedArticle> agreed = TaggedArticle.load(Path.of(more));
            articles.addAll(agreed);
            source += " and " + agreed.size() + " of 2022 to 2024 with names that recognisers agree on";
        }
        List<Labelled> labelled = articles.stream().map(Labelled::of).toList();
        Map<String, String> sequence = new TreeMap<>();
        SequenceFitting.fit(labelled, sequence);
        write(
                out.resolve("name-sequence.tsv"),
                source
                        + "; a row has a trait and its weights towards the first, an inner and the last character of a name, in sixteenths",
                sequence);
        Map<String, String> judge = new LinkedHashMap<>();
        fitJudge(articles, labelled, judge);
        write(
                out.resolve("name-weights.tsv"),
                source + "; a row has the weights of one feature towards each hidden unit",
                judge);
    }

    private static List<TaggedArticle> chosen(List<TaggedArticle> articles, String which) {
        List<TaggedArticle> chosen = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (which.equals("all") || which.equals(i % 2 == 0 ? "even" : "odd")) {
                chosen.add(articles.get(i));
            }
        }
        return chosen;
    }

    private static void fitJudge(List<TaggedArticle> articles, List<Labelled> labelled, Map<String, String> rows) {
        List<List<NameCandidate>> candidates = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Labelled> others = new ArrayList<>();
            for (int i = 0; i < labelled.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(labelled.get(i));
                }
            }
            NameSequence sequence = SequenceFitting.fit(others, new TreeMap<>());
            for (int i = fold; i < articles.size(); i += FOLDS) {
                String text = PrintedText.of(articles.get(i).article()).text();
                List<NameCandidate> weighed = NameFinder.weighed(text, Words.of(text), sequence);
                mark(articles.get(i), weighed);
                candidates.add(weighed);
            }
        }
        List<NameCandidate> all = candidates.stream()
                .flatMap(List::stream)
                .filter(c -> c.second != 0)
                .toList();
        boolean[] isName = new boolean[all.size()];
        for (int i = 0; i < isName.length; i++) {
            isName[i] = all.get(i).second > 0;
        }
        int middle = NameFeature.SECOND_BIAS.place();
        JudgeFitting first = JudgeFitting.fit(all, isName, 0, middle, FIRST_UNITS);
        candidates.forEach(article -> {
            article.forEach(c -> c.first = first.score(c));
            NameNeighbours.weigh(article);
        });
        JudgeFitting second = JudgeFitting.fit(all, isName, middle, NameFeature.ALL.size(), SECOND_UNITS);
        first.write("first", rows);
        second.write("second", rows);
    }

    // Until it is judged, a candidate's second score tells whether it is truly a name.
    private static void mark(TaggedArticle article, List<NameCandidate> candidates) {
        Set<List<Integer>> names = new HashSet<>();
        article.names().forEach(name -> names.add(List.of(name[0], name[1])));
        candidates.forEach(c ->
                c.second = names.contains(List.of(c.start, c.end)) ? 1 : article.isDoubtful(c.start, c.end) ? 0 : -1);
    }

    private static void write(Path file, String source, Map<String, String> rows) throws IOException {
        StringBuilder out = new StringBuilder(source).append('\n');
        rows.forEach((key, value) -> out.append(key).append('\t').append(value).append('\n'));
        Files.writeString(file, out, StandardCharsets.UTF_8);
    }
}
