package org.jiuwen.reader.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiuwen.text.PageWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits how much each {@link HeadlineSign} and {@link HeadlineBond} says and writes the weights to the lexicon: the likelihood of the
 * roles that the lines of all headlines of the tests' annotated pages have, given their signs (conditional random field), with
 * weights drawn to nothing. To run it: {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp}, then
 * {@code java -cp target/test-classes:target/classes:$(cat target/cp) org.jiuwen.reader.layout.HeadlineFitting}.
 */
final class HeadlineFitting {

    private static final Path ANNOTATED = Path.of("src/test/resources/annotated");
    private static final Path OUT = Path.of("src/main/resources/lexicon/headline-weights.tsv");
    private static final int ROUNDS = 400;
    private static final double STEP = 0.1;
    /** Of a weight of one, in log-likelihood. */
    private static final double DRAW = Double.parseDouble(System.getProperty("draw", "0.3"));

    private static final HeadlineRole[] ROLES = HeadlineRole.values();

    /** A headline: the signs of each line, the bonds of each two, and what its lines are. */
    private record Example(
            HeadlineStack stack, List<double[]> signs, List<double[]> bonds, List<HeadlineRole> roles, String text) {}

    private HeadlineFitting() {}

    /**
     * Writes the weights, and prints for each set of annotated pages how many headlines are right, all lines of them, with weights
     * that were fitted on all others.
     *
     * @throws IOException if a page cannot be read or the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<Example>> sets = new TreeMap<>();
        try (Stream<Path> folders = Files.list(ANNOTATED)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                sets.put(folder.getFileName().toString(), examples(folder));
            }
        }
        int right = 0;
        int all = 0;
        int titles = 0;
        for (String kept : sets.keySet()) {
            List<Example> others = new ArrayList<>();
            sets.forEach((name, examples) -> others.addAll(name.equals(kept) ? List.of() : examples));
            HeadlineWeights weights = fit(others);
            int told = 0;
            for (Example example : sets.getOrDefault(kept, List.of())) {
                List<HeadlineRole> roles = Headlines.roles(example.stack, weights);
                titles += isTitle(roles).equals(isTitle(example.roles)) ? 1 : 0;
                if (roles.equals(example.roles)) {
                    told++;
                } else {
                    System.out.printf("  %s: %s not %s%n", example.text, roles, example.roles);
                }
            }
            System.out.printf(
                    "%s: %d of %d%n", kept, told, sets.getOrDefault(kept, List.of()).size());
            right += told;
            all += sets.getOrDefault(kept, List.of()).size();
        }
        System.out.printf("%d of %d, each set by the others; title %d%n", right, all, titles);
        List<Example> everything = new ArrayList<>();
        sets.values().forEach(everything::addAll);
        double[] weights = fitted(everything);
        long told = everything.stream()
                .filter(it -> Headlines.roles(it.stack, new HeadlineWeights(weights))
                        .equals(it.roles))
                .count();
        System.out.printf("%d of %d by themselves%n", told, all);
        write(weights, all);
    }

    private static List<Integer> isTitle(List<HeadlineRole> roles) {
        return roles.stream()
                .map(role -> role == HeadlineRole.MAIN ? 1 : role.isEarly() ? 2 : 0)
                .toList();
    }

    private static List<Example> examples(Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder.resolve("pages"))) {
            found.forEach(file -> files.put(file.getFileName().toString(), file));
        }
        List<Example> examples = new ArrayList<>();
        JsonNode annotation =
                JsonMapper.shared().readTree(folder.resolve("gold.json").toFile());
        for (Map.Entry<String, JsonNode> page : annotation.properties()) {
            addExamples(Files.readString(files.get(page.getKey())), page.getValue(), examples);
        }
        return examples;
    }

    private static void addExamples(String text, JsonNode page, List<Example> examples) {
        Map<Integer, String> articles = new HashMap<>();
        Map<Integer, HeadlineRole> roles = new HashMap<>();
        String[] printed = text.split("\n", -1);
        for (JsonNode article : page.get("articles")) {
            String id = article.get("id").asString();
            List<Integer> titles = new ArrayList<>();
            article.path("title_line_numbers").forEach(line -> titles.add(line.asInt()));
            titles.forEach(line -> put(line, HeadlineRole.MAIN, id, roles, articles));
            if (titles.isEmpty()) {
                continue;
            }
            for (JsonNode line : article.path("kicker")) {
                int at = near(printed, line.asString(), titles.getFirst(), -1);
                put(at, HeadlineRole.KICKER, id, roles, articles);
            }
            for (JsonNode line : article.path("deck")) {
                int at = near(printed, line.asString(), titles.getLast(), 1);
                put(at, HeadlineRole.DECK, id, roles, articles);
            }
        }
        for (JsonNode label : page.path("labels")) {
            roles.putIfAbsent(label.get("line").asInt(), HeadlineRole.COLUMN);
        }
        List<Line> lines = BriefItems.part(LineSplitter.split(text));
        ArticleCutter.Cut cut = ArticleCutter.cut(lines, LineClassifier.classify(lines, Trace.none()), Trace.none());
        Repeats.takeOut(cut.drafts());
        Kinship kinship = new Kinship(new PageWords());
        for (Draft draft : cut.drafts()) {
            List<Integer> numbers =
                    draft.headlines.stream().map(line -> number(text, line)).toList();
            List<HeadlineRole> right = numbers.isEmpty() ? null : path(numbers, roles, articles);
            if (right != null) {
                HeadlineStack stack = new HeadlineStack(draft, kinship);
                List<double[]> signs = new ArrayList<>();
                List<double[]> bonds = new ArrayList<>();
                for (int i = 0; i < stack.size(); i++) {
                    signs.add(stack.signs(i));
                    bonds.add(i + 1 < stack.size() ? stack.bonds(i) : new double[0]);
                }
                String all = String.join(
                        "/", draft.headlines.stream().map(Line::text).toList());
                examples.add(new Example(stack, signs, bonds, right, all));
            } else if (!numbers.isEmpty() && System.getProperty("show") != null) {
                System.out.println("? " + draft.headlines.stream().map(Line::text).toList()
                        + numbers.stream().map(roles::get).toList());
            }
        }
    }

    private static void put(
            int line, HeadlineRole role, String article, Map<Integer, HeadlineRole> roles, Map<Integer, String> articles) {
        if (line > 0) {
            roles.put(line, role);
            articles.put(line, article);
        }
    }

    /** Number of the nearest line with a text that is not far from another; 0 when there is none. */
    private static int near(String[] printed, String text, int from, int step) {
        for (int i = 1; i <= 12; i++) {
            int line = from + i * step;
            if (line >= 1
                    && line <= printed.length
                    && printed[line - 1].replaceFirst("^[#\\s]+", "").strip().equals(text.replaceFirst("^[#\\s]+", "").strip())) {
                return line;
            }
        }
        return 0;
    }

    /** What the lines of a headline are; null where the annotation says of one that it is none, or of all together what no headline is. */
    private static @Nullable List<HeadlineRole> path(
            List<Integer> lines, Map<Integer, HeadlineRole> roles, Map<Integer, String> articles) {
        List<String> ids = lines.stream()
                .filter(articles::containsKey)
                .map(articles::get)
                .distinct()
                .toList();
        if (ids.size() > 2 || !lines.stream().allMatch(roles::containsKey)) {
            return null;
        }
        List<HeadlineRole> path = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HeadlineRole role = roles.getOrDefault(lines.get(i), HeadlineRole.MAIN);
            if (role == HeadlineRole.COLUMN) {
                String behind = lines.subList(i, lines.size()).stream()
                        .filter(articles::containsKey)
                        .map(articles::get)
                        .findFirst()
                        .orElse("");
                boolean early = ids.size() == 2 && behind.equals(ids.getFirst());
                boolean last = behind.isEmpty() && !ids.isEmpty();
                path.add(early ? HeadlineRole.EARLY_COLUMN : last ? HeadlineRole.COLUMN_BEHIND : role);
            } else {
                boolean early = ids.size() == 2 && ids.getFirst().equals(articles.get(lines.get(i)));
                path.add(early ? HeadlineRole.valueOf("EARLY_" + role) : role);
            }
        }
        boolean allowed = path.getFirst().begins() && path.getLast().ends();
        for (int i = 0; i + 1 < path.size(); i++) {
            allowed &= path.get(i).mayStandOver(path.get(i + 1));
        }
        return allowed ? path : null;
    }

    /** From 1. */
    private static int number(String text, Line line) {
        return 1
                + (int) text.substring(0, line.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static HeadlineWeights fit(List<Example> examples) {
        return new HeadlineWeights(fitted(examples));
    }

    private static double[] fitted(List<Example> examples) {
        double[] weights = new double[HeadlineWeights.SIZE];
        double[] speed = new double[weights.length];
        double[] size = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(examples, weights);
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

    /** Of the negative log-likelihood: what is expected of each sign less what was seen. */
    private static double[] slope(List<Example> examples, double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = 2 * DRAW * weights[i];
        }
        HeadlineWeights now = new HeadlineWeights(weights);
        for (Example example : examples) {
            addExpected(example, now, slope);
            for (int i = 0; i < example.roles.size(); i++) {
                HeadlineRole role = example.roles.get(i);
                HeadlineWeights.count(role, example.signs.get(i), -1, slope);
                if (i + 1 < example.roles.size()) {
                    HeadlineWeights.count(role, example.roles.get(i + 1), example.bonds.get(i), -1, slope);
                }
            }
        }
        return slope;
    }

    /** Forward and backward sums over all sequences of roles. */
    private static void addExpected(Example example, HeadlineWeights weights, double[] counts) {
        int n = example.signs.size();
        double[][] own = new double[n][ROLES.length];
        double[][][] step = new double[n][ROLES.length][ROLES.length];
        for (int i = 0; i < n; i++) {
            for (HeadlineRole role : ROLES) {
                boolean allowed = (i > 0 || role.begins()) && (i + 1 < n || role.ends());
                own[i][role.ordinal()] = allowed ? weights.of(role, example.signs.get(i)) : Headlines.NEVER;
                for (HeadlineRole under : ROLES) {
                    step[i][role.ordinal()][under.ordinal()] = i + 1 < n && role.mayStandOver(under)
                            ? weights.step(role, under, example.bonds.get(i))
                            : Headlines.NEVER;
                }
            }
        }
        double[][] forward = new double[n][ROLES.length];
        double[][] backward = new double[n][ROLES.length];
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < ROLES.length; r++) {
                double[] sums = new double[ROLES.length];
                for (int p = 0; p < ROLES.length; p++) {
                    sums[p] = i == 0 ? 0 : forward[i - 1][p] + step[i - 1][p][r];
                }
                forward[i][r] = own[i][r] + (i == 0 ? 0 : logSum(sums));
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int r = 0; r < ROLES.length; r++) {
                double[] sums = new double[ROLES.length];
                for (int q = 0; q < ROLES.length; q++) {
                    sums[q] = step[i][r][q] + own[i + 1][q] + backward[i + 1][q];
                }
                backward[i][r] = logSum(sums);
            }
        }
        double all = logSum(forward[n - 1]);
        for (int i = 0; i < n; i++) {
            for (HeadlineRole role : ROLES) {
                int r = role.ordinal();
                double p = Math.exp(forward[i][r] + backward[i][r] - all);
                if (p > 1e-9) {
                    HeadlineWeights.count(role, example.signs.get(i), p, counts);
                }
                for (HeadlineRole under : ROLES) {
                    int q = under.ordinal();
                    double pair = i + 1 < n
                            ? Math.exp(forward[i][r] + step[i][r][q] + own[i + 1][q] + backward[i + 1][q] - all)
                            : 0;
                    if (pair > 1e-9) {
                        HeadlineWeights.count(role, under, example.bonds.get(i), pair, counts);
                    }
                }
            }
        }
    }

    private static double logSum(double[] values) {
        double most = Arrays.stream(values).max().orElse(0);
        return most + Math.log(Arrays.stream(values).map(it -> Math.exp(it - most)).sum());
    }

    private static void write(double[] weights, int headlines) throws IOException {
        StringBuilder rows = new StringBuilder("# Columns: role and sign, ONE and bond, or role over role; its weight, on the"
                + " scale of log-odds against the main line\n# source: fitted by HeadlineFitting (test sources) on " + headlines
                + " headlines of invented annotated pages\n");
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= 0.005) {
                rows.append(String.format("%s\t%.2f%n", HeadlineWeights.name(i), weights[i]));
            }
        }
        Files.writeString(OUT, rows, StandardCharsets.UTF_8);
    }
}
