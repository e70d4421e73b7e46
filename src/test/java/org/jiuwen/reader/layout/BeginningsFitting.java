package org.jiuwen.reader.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jiuwen.reader.Corpus;
import tools.jackson.databind.JsonNode;

/**
 * Fits by which traits a text is known as the rest of a paragraph rather than the beginning of one, and writes the weights to the
 * lexicon: logistic regression on paragraphs of the two collections of articles under the folder {@code jiuwen.shared}, as many
 * whole ones as such that were cut at a random place within a clause, with what {@link SentenceBounds} and {@link FirstMark} say
 * taken as given. To run it: {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp}, then {@code java
 * -Djiuwen.shared=../shared -cp target/test-classes:target/classes:$(cat target/cp)
 * org.jiuwen.reader.layout.BeginningsFitting}.
 */
final class BeginningsFitting {

    private static final Path CORPORA = Path.of(System.getProperty("jiuwen.shared", "../shared"), "corpora");
    private static final Path OUT = Path.of("src/main/resources/lexicon/text-beginnings.tsv");
    private static final int MOST_ARTICLES = 3000;
    private static final int SHORTEST = 8;
    private static final int SHORTEST_CUT = 60;
    private static final int MARGIN = 15;
    private static final int ROUNDS = 12;
    private static final double STEP = 0.1;
    private static final double TOWARDS_ZERO = 0.002;
    private static final int LEAST_SEEN = 20;
    private static final double LEAST_WEIGHT = 0.05;

    private record Sample(List<String> traits, double given, boolean isRest) {}

    private BeginningsFitting() {}

    /**
     * Writes the weights and prints how well they tell the fifth of the samples that was kept back.
     *
     * @throws IOException if an article cannot be read or the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Random random = new Random(5);
        List<Sample> samples = samples(random);
        int kept = samples.size() / 5;
        List<Sample> fitted = samples.subList(kept, samples.size());
        Map<String, Double> weights = fit(fitted, random);
        List<Sample> held = samples.subList(0, kept);
        System.out.printf(
                "%d samples; of those kept back told rightly: %.3f, without the weights %.3f%n",
                samples.size(), told(held, weights), told(held, Map.of()));
        StringBuilder rows = new StringBuilder(
                "# How much a trait of a text's beginning speaks for its being the rest of a paragraph, as log-odds: HanLP's tag of its first word, the tag with the word's length, the first letters of the first two tags; source: fitted by BeginningsFitting (among the tests) on "
                        + samples.size()
                        + " paragraphs of news of January 1998 and of 2022 to 2024, half of them cut at random places\n");
        weights.forEach((trait, weight) -> {
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                rows.append(String.format("%s\t%.2f%n", trait, weight));
            }
        });
        Files.writeString(OUT, rows, StandardCharsets.UTF_8);
    }

    private static List<Sample> samples(Random random) throws IOException {
        List<String> whole = new ArrayList<>();
        List<String> rests = new ArrayList<>();
        for (String collection : List.of("pfr-1998-01-first-half.jsonl.gz", "xwlb-2022-2024.jsonl.gz")) {
            List<JsonNode> articles = Corpus.articles(CORPORA.resolve(collection));
            for (JsonNode article : articles.subList(0, Math.min(MOST_ARTICLES, articles.size()))) {
                String[] paragraphs = article.path(article.has("body") ? "body" : "text")
                        .asString()
                        .split("\n+");
                // The first one begins with where the news is from
                for (int i = 1; i < paragraphs.length; i++) {
                    String paragraph = paragraphs[i].strip();
                    if (paragraph.length() >= SHORTEST && !Sentences.startsLead(paragraph)) {
                        whole.add(paragraph);
                    }
                    int at = MARGIN + random.nextInt(SHORTEST_CUT);
                    if (paragraph.length() > SHORTEST_CUT
                            && at < paragraph.length() - MARGIN
                            && "。！？；：，、".indexOf(paragraph.charAt(at - 1)) < 0) {
                        rests.add(paragraph.substring(at));
                    }
                }
            }
        }
        Collections.shuffle(whole, random);
        Collections.shuffle(rests, random);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < Math.min(whole.size(), rests.size()); i++) {
            samples.add(sample(whole.get(i), false));
            samples.add(sample(rests.get(i), true));
        }
        return samples;
    }

    private static Sample sample(String text, boolean isRest) {
        // 字: as behind a word
        double given = SentenceBounds.strangenessAsStart(text) + FirstMark.goesOn("字", text);
        return new Sample(Beginnings.traits(text), given, isRest);
    }

    private static Map<String, Double> fit(List<Sample> samples, Random random) {
        Map<String, Integer> seen = new TreeMap<>();
        samples.forEach(it -> it.traits.forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        Map<String, Double> weights = new TreeMap<>();
        List<Sample> order = new ArrayList<>(samples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double step = STEP / (1 + round);
            for (Sample sample : order) {
                double error = (sample.isRest ? 1 : 0) - 1 / (1 + Math.exp(-sum(sample, weights)));
                for (String trait : sample.traits) {
                    if (seen.getOrDefault(trait, 0) >= LEAST_SEEN) {
                        weights.merge(trait, step * error, (was, add) -> was + add - step * TOWARDS_ZERO * was);
                    }
                }
            }
        }
        return weights;
    }

    private static double sum(Sample sample, Map<String, Double> weights) {
        return sample.given
                + sample.traits.stream()
                        .mapToDouble(trait -> weights.getOrDefault(trait, 0.0))
                        .sum();
    }

    private static double told(List<Sample> samples, Map<String, Double> weights) {
        return (double) samples.stream()
                        .filter(it -> sum(it, weights) > 0 == it.isRest)
                        .count()
                / samples.size();
    }
}
