package org.jiuwen.reader.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fits how much each {@link FitSign} says and writes the weights to the lexicon: of every line that breaks off, all lines of its page
 * and none of them are the choices, the one that goes on it in the annotation is the right one (conditional logit), and weights are
 * drawn towards what they were taken to be beforehand, the third column of the file, since annotated breaks are few. To run it:
 * {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp}, then {@code java -cp
 * target/test-classes:target/classes:$(cat target/cp) org.jiuwen.reader.layout.ContinuationFitting [SHARE FOLDER]...}; each folder
 * holds {@code gold.json} and {@code pages/}, as made by {@code make_pages.py}, and counts as much as its share says beside the
 * annotated pages of the tests.
 */
final class ContinuationFitting {

    private static final Path ANNOTATED = Path.of("src/test/resources/annotated");
    private static final Path OUT = Path.of("src/main/resources/lexicon/continuation-weights.tsv");
    private static final int ROUNDS = 1500;
    private static final double STEP = 0.05;
    /** Of a weight that is one off what it was taken to be, in log-likelihood. */
    private static final double DRAW = 0.5;

    private static final int NONE = -1;

    /** A line that breaks off: the signs of each line that may go on it, which of them does, and how much the line counts. */
    private record Choice(List<double[]> signs, int right, double share) {}

    private ContinuationFitting() {}

    /**
     * Writes the weights, and prints for each set of annotated pages how many choices are right with weights that were fitted on all
     * others.
     *
     * @throws IOException if a page cannot be read or the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<Choice>> sets = new TreeMap<>();
        try (Stream<Path> folders = Files.list(ANNOTATED)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                sets.put(folder.getFileName().toString(), choices(folder, 1));
            }
        }
        List<Choice> made = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            made.addAll(choices(Path.of(arguments[i + 1]), Double.parseDouble(arguments[i])));
        }
        Map<String, Double> beforehand = beforehand();
        double[] prior = Arrays.stream(FitSign.values())
                .mapToDouble(sign -> beforehand.getOrDefault(sign.name(), 0.0))
                .toArray();
        int right = 0;
        int all = 0;
        for (String kept : sets.keySet()) {
            List<Choice> others = new ArrayList<>(made);
            sets.forEach((name, choices) -> others.addAll(name.equals(kept) ? List.of() : choices));
            int told = told(sets.get(kept), fit(others, prior));
            System.out.printf(
                    "%s: %d of %d; as taken beforehand %d%n",
                    kept, told, sets.get(kept).size(), told(sets.get(kept), prior));
            right += told;
            all += sets.get(kept).size();
        }
        System.out.printf("%d of %d, each set by the others%n", right, all);
        List<Choice> everything = new ArrayList<>(made);
        sets.values().forEach(everything::addAll);
        double[] weights = fit(everything, prior);
        System.out.printf("made pages: %d of %d%n", told(made, weights), made.size());
        write(weights, prior, all, made.size());
    }

    private static Map<String, Double> beforehand() {
        Map<String, Double> values = new HashMap<>();
        Lexicon.load("continuation-weights.tsv")
                .rows()
                .forEach(row -> values.put(row.get(0), Double.valueOf(row.get(2))));
        return values;
    }

    private static List<Choice> choices(Path folder, double share) throws IOException {
        List<Choice> choices = new ArrayList<>();
        AnnotatedFolder.read(folder, (text, page) -> addChoices(text, page, share, choices));
        return choices;
    }

    private static void addChoices(String text, JsonNode page, double share, List<Choice> choices) {
        Map<Integer, Integer> next = new HashMap<>();
        for (JsonNode article : page.get("articles")) {
            int before = 0;
            for (JsonNode line : article.get("body_lines")) {
                next.put(before, line.asInt());
                before = line.asInt();
            }
            // Where a fragment stands in the article is not said
            boolean whole = article.path("fragments_to_reattach").isEmpty();
            next.put(before, whole ? NONE : 0);
            article.path("fragments_to_reattach").forEach(line -> next.put(line.asInt(), 0));
            article.path("joins").forEach(join -> {
                if (join.path("start_line").isInt()
                        && next.getOrDefault(join.path("end_line").asInt(), 1) == 0) {
                    next.put(
                            join.path("end_line").asInt(),
                            join.path("start_line").asInt());
                }
            });
        }
        List<Line> lines = BriefItems.part(LineSplitter.split(text));
        ArticleCutter.Cut cut = ArticleCutter.cut(lines, LineClassifier.classify(lines, Trace.none()), Trace.none());
        Repeats.takeOut(cut.drafts());
        Rolls.bringHome(cut.drafts(), Trace.none());
        Continuations.signs(cut.drafts()).forEach((open, candidates) -> {
            int right = next.getOrDefault(AnnotatedFolder.number(text, open), NONE);
            if (right != 0) {
                addChoice(text, candidates, right, share, choices);
            }
        });
    }

    private static void addChoice(
            String text, Map<Line, FitSigns> candidates, int right, double share, List<Choice> choices) {
        List<double[]> signs = new ArrayList<>();
        int chosen = NONE;
        for (Map.Entry<Line, FitSigns> candidate : candidates.entrySet()) {
            chosen = AnnotatedFolder.number(text, candidate.getKey()) == right ? signs.size() : chosen;
            signs.add(candidate.getValue().values());
        }
        // A line that was taken for something else cannot be chosen
        if (chosen != NONE || right == NONE) {
            choices.add(new Choice(signs, chosen, share));
        }
    }

    private static double[] fit(List<Choice> choices, double[] prior) {
        double[] weights = prior.clone();
        double[] speed = new double[prior.length];
        double[] size = new double[prior.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(choices, weights, prior);
            // Adam: Kingma and Ba 2015
            for (int i = 0; i < weights.length; i++) {
                speed[i] = 0.9 * speed[i] + 0.1 * slope[i];
                size[i] = 0.999 * size[i] + 0.001 * slope[i] * slope[i];
                double mean = speed[i] / (1 - Math.pow(0.9, round));
                double square = size[i] / (1 - Math.pow(0.999, round));
                weights[i] -= STEP * (1 - (double) round / ROUNDS) * mean / (Math.sqrt(square) + 1e-8);
            }
        }
        return weights;
    }

    private static double[] slope(List<Choice> choices, double[] weights, double[] prior) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = 2 * DRAW * (weights[i] - prior[i]);
        }
        for (Choice choice : choices) {
            double[] odds = choice.signs.stream()
                    .mapToDouble(signs -> Math.exp(sum(signs, weights)))
                    .toArray();
            double all = 1 + Arrays.stream(odds).sum();
            for (int c = 0; c < odds.length; c++) {
                double error = choice.share * (odds[c] / all - (c == choice.right ? 1 : 0));
                double[] signs = choice.signs.get(c);
                for (int i = 0; error != 0 && i < signs.length; i++) {
                    slope[i] += error * signs[i];
                }
            }
        }
        return slope;
    }

    private static double sum(double[] signs, double[] weights) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * weights[i];
        }
        return sum;
    }

    private static int told(@Nullable List<Choice> choices, double[] weights) {
        int told = 0;
        for (Choice choice : choices == null ? List.<Choice>of() : choices) {
            int best = NONE;
            double most = 0;
            for (int c = 0; c < choice.signs.size(); c++) {
                double sum = sum(choice.signs.get(c), weights);
                if (sum > most) {
                    best = c;
                    most = sum;
                }
            }
            told += best == choice.right ? 1 : 0;
        }
        return told;
    }

    private static void write(double[] weights, double[] prior, int annotated, int made) throws IOException {
        StringBuilder rows = new StringBuilder(
                "# Columns: sign, its weight, what it was taken to be beforehand; on the scale of log-odds\n"
                        + "# source: fitted by ContinuationFitting (test sources) on " + annotated
                        + " lines that break off on invented annotated pages and " + made
                        + " on pages made of news of January 1998 with columns out of place\n");
        Map<FitSign, String> shown = new LinkedHashMap<>();
        for (FitSign sign : FitSign.values()) {
            shown.put(sign, String.format("%s\t%.2f\t%s%n", sign, weights[sign.place()], number(prior[sign.place()])));
        }
        shown.values().forEach(rows::append);
        Files.writeString(OUT, rows, StandardCharsets.UTF_8);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
    }
}
