package org.jiuwen.reader.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiuwen.text.Lexicon;
import org.jiuwen.text.PageWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits how much each {@link HeadlineSign} and {@link HeadlineBond} says and writes the weights to the lexicon: the likelihood of the
 * roles that the lines of all headlines of the tests' annotated pages and of the sample newspaper have, given their signs (conditional random field), with
 * weights drawn to what they were taken to be beforehand, the third column of the file. To run it: {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp}, then
 * {@code java -cp target/test-classes:target/classes:$(cat target/cp) org.jiuwen.reader.layout.HeadlineFitting}.
 */
final class HeadlineFitting {

    private static final Path ANNOTATED = Path.of("src/test/resources/annotated");
    private static final Path SAMPLE = Path.of("src/test/resources/sample");
    private static final Path OUT = Path.of("src/main/resources/lexicon/headline-weights.tsv");
    private static final int ROUNDS = 400;
    private static final double STEP = 0.1;
    /** Of a weight of one, in log-likelihood. */
    private static final double DRAW = 0.2;
    /** A probability that does not count. */
    private static final double LEAST = 1e-6;
    /** A weight that is not kept. */
    private static final double SMALLEST = 0.005;

    /** What weights were taken to be before any headline was counted, from how papers are made. */
    private static final Map<String, Double> BEFOREHAND = beforehand();

    private static final HeadlineRole[] ROLES = HeadlineRole.values();
    private static final Map<HeadlineRole, Map<HeadlineSign, List<String>>> NAMES = new EnumMap<>(HeadlineRole.class);

    /** A headline: the signs of each line, the bonds of each two, and what its lines are. */
    private record Example(
            HeadlineStack stack,
            List<Map<HeadlineSign, Double>> signs,
            List<Map<HeadlineBond, Double>> bonds,
            List<HeadlineRole> roles,
            String text) {}

    private HeadlineFitting() {}

    private static Map<String, Double> beforehand() {
        Map<String, Double> values = new HashMap<>();
        Lexicon.load("headline-weights.tsv").rows().forEach(row -> {
            double taken = row.size() > 2 ? Double.parseDouble(row.get(2)) : 0;
            if (taken != 0) {
                values.put(row.get(0), taken);
            }
        });
        return Map.copyOf(values);
    }

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
        sets.put("sample", sample());
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
                    "%s: %d of %d%n",
                    kept, told, sets.getOrDefault(kept, List.of()).size());
            right += told;
            all += sets.getOrDefault(kept, List.of()).size();
        }
        System.out.printf("%d of %d, each set by the others; title %d%n", right, all, titles);
        List<Example> everything = new ArrayList<>();
        sets.values().forEach(everything::addAll);
        Map<String, Double> weights = fitted(everything);
        long told = everything.stream()
                .filter(it ->
                        Headlines.roles(it.stack, new HeadlineWeights(weights)).equals(it.roles))
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
        List<Example> examples = new ArrayList<>();
        AnnotatedFolder.read(folder, (text, page) -> addExamples(text, page, examples));
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
        addExamples(text, roles, articles, examples);
    }

    /** The project's own sample newspaper, whose truth gives the lines of headlines by their text. */
    private static List<Example> sample() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> found = Files.list(SAMPLE)) {
            for (Path file :
                    found.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                addSample(JsonMapper.shared().readTree(file.toFile()), examples);
            }
        }
        return examples;
    }

    private static void addSample(JsonNode page, List<Example> examples) throws IOException {
        String text = Files.readString(Path.of(page.get("file").asString()));
        String[] printed = text.split("\n", -1);
        Map<Integer, String> articles = new HashMap<>();
        Map<Integer, HeadlineRole> roles = new HashMap<>();
        int id = 0;
        for (JsonNode article : page.get("articles")) {
            String title = bare(article.path("title").asString(""));
            for (int i = 0; i < printed.length; i++) {
                String line = bare(printed[i]);
                HeadlineRole role = line.length() < 2 || roles.containsKey(i + 1)
                        ? null
                        : line.equals(bare(article.path("label").asString("")))
                                ? HeadlineRole.COLUMN
                                : has(article.path("kicker"), line)
                                        ? HeadlineRole.KICKER
                                        : has(article.path("deck"), line)
                                                ? HeadlineRole.DECK
                                                : title.contains(line) ? HeadlineRole.MAIN : null;
                if (role == HeadlineRole.COLUMN) {
                    roles.put(i + 1, role);
                } else if (role != null) {
                    put(i + 1, role, String.valueOf(id), roles, articles);
                }
            }
            id++;
        }
        addExamples(text, roles, articles, examples);
    }

    private static boolean has(JsonNode lines, String line) {
        boolean found = false;
        for (JsonNode one : lines) {
            found |= bare(one.asString()).equals(line);
        }
        return found;
    }

    private static String bare(String line) {
        return line.replaceAll("[#\\s\u3000]+", "");
    }

    private static void addExamples(
            String text, Map<Integer, HeadlineRole> roles, Map<Integer, String> articles, List<Example> examples) {
        List<Line> lines = BriefItems.part(LineSplitter.split(text));
        ArticleCutter.Cut cut = ArticleCutter.cut(lines, LineClassifier.classify(lines, Trace.none()), Trace.none());
        Repeats.takeOut(cut.drafts());
        Kinship kinship = new Kinship(new PageWords());
        for (Draft draft : cut.drafts()) {
            List<Integer> numbers = draft.headlines.stream()
                    .map(line -> AnnotatedFolder.number(text, line))
                    .toList();
            List<HeadlineRole> right = numbers.isEmpty() ? null : path(numbers, roles, articles);
            if (right != null) {
                HeadlineStack stack = new HeadlineStack(draft, kinship);
                List<Map<HeadlineSign, Double>> signs = new ArrayList<>();
                List<Map<HeadlineBond, Double>> bonds = new ArrayList<>();
                for (int i = 0; i < stack.size(); i++) {
                    signs.add(stack.signs(i));
                    bonds.add(i + 1 < stack.size() ? stack.bonds(i) : Map.of());
                }
                String all = String.join(
                        "/", draft.headlines.stream().map(Line::text).toList());
                examples.add(new Example(stack, signs, bonds, right, all));
            } else if (!numbers.isEmpty() && System.getProperty("show") != null) {
                System.out.println(
                        "? " + draft.headlines.stream().map(Line::text).toList()
                                + numbers.stream().map(roles::get).toList());
            }
        }
    }

    private static void put(
            int line,
            HeadlineRole role,
            String article,
            Map<Integer, HeadlineRole> roles,
            Map<Integer, String> articles) {
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
                    && printed[line - 1]
                            .replaceFirst("^[#\\s]+", "")
                            .strip()
                            .equals(text.replaceFirst("^[#\\s]+", "").strip())) {
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

    private static HeadlineWeights fit(List<Example> examples) {
        return new HeadlineWeights(fitted(examples));
    }

    private static Map<String, Double> fitted(List<Example> examples) {
        Map<String, Double> weights = new TreeMap<>(BEFOREHAND);
        Map<String, Double> speed = new HashMap<>();
        Map<String, Double> size = new HashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double step = STEP * (1 - (double) round / ROUNDS);
            double first = 1 - Math.pow(0.9, round);
            double second = 1 - Math.pow(0.999, round);
            slope(examples, weights).forEach((name, slope) -> {
                // Adam: Kingma and Ba 2015
                speed.merge(name, 0.1 * slope, (old, more) -> 0.9 * old + more);
                size.merge(name, 0.001 * slope * slope, (old, more) -> 0.999 * old + more);
                double mean = speed.getOrDefault(name, 0.0) / first;
                double square = size.getOrDefault(name, 0.0) / second;
                weights.merge(name, -step * mean / (Math.sqrt(square) + 1e-8), Double::sum);
            });
        }
        return weights;
    }

    /** Of the negative log-likelihood: what is expected of each sign less what was seen. */
    private static Map<String, Double> slope(List<Example> examples, Map<String, Double> weights) {
        Map<String, Double> slope = new HashMap<>();
        BEFOREHAND.forEach((name, taken) -> slope.put(name, -2 * DRAW * taken));
        weights.forEach((name, weight) -> slope.merge(name, 2 * DRAW * weight, Double::sum));
        HeadlineWeights now = new HeadlineWeights(weights);
        for (Example example : examples) {
            addExpected(example, now, slope);
            for (int i = 0; i < example.roles.size(); i++) {
                HeadlineRole role = example.roles.get(i);
                count(role, example.signs.get(i), -1, slope);
                if (i + 1 < example.roles.size()) {
                    count(role, example.roles.get(i + 1), example.bonds.get(i), -1, slope);
                }
            }
        }
        return slope;
    }

    /** Forward and backward sums over all sequences of roles. */
    private static void addExpected(Example example, HeadlineWeights weights, Map<String, Double> counts) {
        int n = example.signs.size();
        double[][] own = new double[n][ROLES.length];
        double[][][] step = new double[n][ROLES.length][ROLES.length];
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < ROLES.length; r++) {
                boolean allowed = (i > 0 || ROLES[r].begins()) && (i + 1 < n || ROLES[r].ends());
                own[i][r] = allowed ? weights.of(ROLES[r], example.signs.get(i)) : Headlines.NEVER;
                for (int q = 0; q < ROLES.length; q++) {
                    step[i][r][q] = i + 1 < n && ROLES[r].mayStandOver(ROLES[q])
                            ? weights.step(ROLES[r], ROLES[q], example.bonds.get(i))
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
            for (int r = 0; r < ROLES.length; r++) {
                count(ROLES[r], example.signs.get(i), Math.exp(forward[i][r] + backward[i][r] - all), counts);
                for (int q = 0; i + 1 < n && q < ROLES.length; q++) {
                    double pair = Math.exp(forward[i][r] + step[i][r][q] + own[i + 1][q] + backward[i + 1][q] - all);
                    count(ROLES[r], ROLES[q], example.bonds.get(i), pair, counts);
                }
            }
        }
    }

    private static void count(
            HeadlineRole role, Map<HeadlineSign, Double> signs, double times, Map<String, Double> counts) {
        if (Math.abs(times) > LEAST) {
            signs.forEach((sign, value) -> NAMES.computeIfAbsent(role, it -> new EnumMap<>(HeadlineSign.class))
                    .computeIfAbsent(sign, it -> HeadlineWeights.names(role, it))
                    .forEach(name -> counts.merge(name, times * value, Double::sum)));
        }
    }

    private static void count(
            HeadlineRole over,
            HeadlineRole under,
            Map<HeadlineBond, Double> bonds,
            double times,
            Map<String, Double> counts) {
        if (Math.abs(times) > LEAST) {
            counts.merge(HeadlineWeights.name(over, under), times, Double::sum);
            if (HeadlineWeights.isOne(over, under)) {
                bonds.forEach((bond, value) -> counts.merge(HeadlineWeights.name(bond), times * value, Double::sum));
            }
        }
    }

    private static double logSum(double[] values) {
        double most = Arrays.stream(values).max().orElse(0);
        return most
                + Math.log(Arrays.stream(values).map(it -> Math.exp(it - most)).sum());
    }

    private static void write(Map<String, Double> weights, int headlines) throws IOException {
        StringBuilder rows = new StringBuilder(
                "# Columns: role and sign, ONE and bond, or role over role; its weight, what it was taken to be beforehand, on the"
                        + " scale of log-odds against the main line\n# source: fitted by HeadlineFitting (test sources) on "
                        + headlines
                        + " headlines of invented annotated pages and of the sample newspaper\n");
        weights.forEach((name, weight) -> {
            double taken = BEFOREHAND.getOrDefault(name, 0.0);
            if (Math.abs(weight) >= SMALLEST || taken != 0) {
                rows.append(String.format("%s\t%.2f\t%.1f%n", name, weight, taken));
            }
        });
        Files.writeString(OUT, rows, StandardCharsets.UTF_8);
    }
}
