package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fits a {@link NameSequence}: conditional log-likelihood by stochastic gradients with AdaGrad steps. */
final class SequenceFitting {

    private static final int LABELS = NameSequence.LABELS;
    private static final int LEAST_COUNT = 2;
    // More passes learn the articles by heart: measured on articles that were left out
    private static final int EPOCHS = 4;
    private static final double RATE = 0.1;
    // Half of the traits have weights that hardly count; without them the file stays small
    private static final double SMALLEST = 0.22;
    private static final int LONGEST_STRETCH = 1000;

    /** One article with its stretches of characters, their traits and true labels. */
    record Labelled(List<long[][]> traits, List<int[]> labels) {

        static Labelled of(TaggedArticle tagged) {
            String text = PrintedText.of(tagged.article()).text();
            NameTraits traits = new NameTraits(text, Words.of(text), Bylines.starts(text));
            List<long[][]> all = new ArrayList<>();
            List<int[]> labels = new ArrayList<>();
            for (int from = 0; from < text.length(); ) {
                int to = from;
                while (to < text.length() && to - from < LONGEST_STRETCH && NameTraits.isOfName(text.charAt(to))) {
                    to++;
                }
                if (to - from > 1 && !tagged.isDoubtful(from, to)) {
                    all.add(traitsOf(traits, from, to));
                    labels.add(labelsOf(tagged, from, to));
                }
                from = Math.max(to, from + 1);
            }
            return new Labelled(all, labels);
        }

        private static long[][] traitsOf(NameTraits traits, int from, int to) {
            long[][] rows = new long[to - from][];
            long[] row = new long[64];
            int[] length = new int[1];
            for (int i = from; i < to; i++) {
                length[0] = 0;
                traits.at(i, trait -> row[length[0]++] = trait);
                rows[i - from] = Arrays.copyOf(row, length[0]);
            }
            return rows;
        }

        // A family name alone is no name here, and one that the stretch cuts is none either.
        private static int[] labelsOf(TaggedArticle tagged, int from, int to) {
            int[] labels = new int[to - from];
            for (int[] name : tagged.names()) {
                if (name[0] >= from && name[1] <= to && name[1] - name[0] > 1) {
                    Arrays.fill(labels, name[0] - from, name[1] - from, NameSequence.INSIDE);
                    labels[name[0] - from] = NameSequence.FIRST;
                    labels[name[1] - from - 1] = NameSequence.LAST;
                }
            }
            return labels;
        }
    }

    private final Map<Long, Integer> places = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];
    private final double[][] transitions = new double[LABELS][LABELS];
    private final double[][] transitionSquares = new double[LABELS][LABELS];

    private SequenceFitting() {}

    /** Fits and hands over the rows of the weights' file. */
    static NameSequence fit(List<Labelled> articles, Map<String, String> rows) {
        SequenceFitting fitting = new SequenceFitting();
        fitting.count(articles);
        fitting.learn(articles);
        return fitting.sequence(rows);
    }

    private void count(List<Labelled> articles) {
        Map<Long, int[]> counts = new HashMap<>();
        for (Labelled article : articles) {
            article.traits().forEach(rows -> {
                for (long[] row : rows) {
                    for (long trait : row) {
                        counts.computeIfAbsent(trait, key -> new int[1])[0]++;
                    }
                }
            });
        }
        counts.forEach((trait, count) -> {
            if (count[0] >= LEAST_COUNT && isPrintable(trait)) {
                places.put(trait, places.size());
            }
        });
        weights = new double[places.size() * LABELS];
        squares = new double[weights.length];
    }

    // Half a pair of surrogates and blanks cannot stand in the weights' file.
    private static boolean isPrintable(long trait) {
        for (int shift = 32; shift >= 0; shift -= 16) {
            char c = (char) (trait >> shift);
            if (Character.isSurrogate(c) || (c >= 0x2000 && (Character.isWhitespace(c) || Character.isSpaceChar(c)))) {
                return false;
            }
        }
        return true;
    }

    private void learn(List<Labelled> articles) {
        List<int[][]> rows = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        for (Labelled article : articles) {
            article.traits().forEach(stretch -> rows.add(placed(stretch)));
            labels.addAll(article.labels());
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        Random random = new Random(5);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(rows.get(i), labels.get(i));
            }
        }
    }

    private int[][] placed(long[][] stretch) {
        int[][] placed = new int[stretch.length][];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = Arrays.stream(stretch[i])
                    .filter(places::containsKey)
                    .mapToInt(trait -> places.getOrDefault(trait, 0))
                    .toArray();
        }
        return placed;
    }

    private void step(int[][] rows, int[] labels) {
        int n = rows.length;
        double[][] scores = new double[n][LABELS];
        for (int i = 0; i < n; i++) {
            for (int place : rows[i]) {
                for (int y = 0; y < LABELS; y++) {
                    scores[i][y] += weights[place * LABELS + y];
                }
            }
        }
        double[][] forward = new double[n][LABELS];
        double[][] backward = new double[n][LABELS];
        double all = sums(scores, forward, backward);
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < LABELS; y++) {
                double gradient = (labels[i] == y ? 1 : 0) - Math.exp(forward[i][y] + backward[i][y] - all);
                if (Math.abs(gradient) > 1e-4) {
                    for (int place : rows[i]) {
                        int at = place * LABELS + y;
                        squares[at] += gradient * gradient;
                        weights[at] += RATE * gradient / Math.sqrt(0.01 + squares[at]);
                    }
                }
            }
        }
        for (int i = 1; i < n; i++) {
            stepTransitions(scores[i], forward[i - 1], backward[i], all, labels[i - 1], labels[i]);
        }
    }

    private void stepTransitions(double[] scores, double[] forward, double[] backward, double all, int from, int to) {
        for (int x = 0; x < LABELS; x++) {
            for (int y = 0; y < LABELS; y++) {
                if (NameChances.follows(x, y)) {
                    double chance = Math.exp(forward[x] + transitions[x][y] + scores[y] + backward[y] - all);
                    double gradient = (from == x && to == y ? 1 : 0) - chance;
                    transitionSquares[x][y] += gradient * gradient;
                    transitions[x][y] += 0.03 * gradient / Math.sqrt(1 + transitionSquares[x][y]);
                }
            }
        }
    }

    private double sums(double[][] scores, double[][] forward, double[][] backward) {
        int n = scores.length;
        for (int y = 0; y < LABELS; y++) {
            forward[0][y] = NameChances.follows(NameSequence.OUTSIDE, y) ? scores[0][y] : Double.NEGATIVE_INFINITY;
            backward[n - 1][y] = NameChances.follows(y, NameSequence.OUTSIDE) ? 0 : Double.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < n; i++) {
            for (int y = 0; y < LABELS; y++) {
                double sum = Double.NEGATIVE_INFINITY;
                for (int x = 0; x < LABELS; x++) {
                    if (NameChances.follows(x, y)) {
                        sum = plus(sum, forward[i - 1][x] + transitions[x][y]);
                    }
                }
                forward[i][y] = sum + scores[i][y];
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int x = 0; x < LABELS; x++) {
                double sum = Double.NEGATIVE_INFINITY;
                for (int y = 0; y < LABELS; y++) {
                    if (NameChances.follows(x, y)) {
                        sum = plus(sum, transitions[x][y] + scores[i + 1][y] + backward[i + 1][y]);
                    }
                }
                backward[i][x] = sum;
            }
        }
        return plus(forward[n - 1][NameSequence.OUTSIDE], forward[n - 1][NameSequence.LAST]);
    }

    // Logarithm of the sum of two numbers given by their logarithms
    private static double plus(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY || b == Double.NEGATIVE_INFINITY) {
            return Math.max(a, b);
        }
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    // Small weights are left out and the others rounded, as they will stand in the file.
    private NameSequence sequence(Map<String, String> rows) {
        NameSequence sequence = new NameSequence(places.size());
        places.forEach((trait, place) -> {
            int[] rounded = new int[LABELS - 1];
            double most = 0;
            for (int y = 1; y < LABELS; y++) {
                double weight = weights[place * LABELS + y] - weights[place * LABELS];
                most = Math.max(most, Math.abs(weight));
                rounded[y - 1] = (int) Math.round(weight * NameSequence.SCALE);
            }
            if (most > SMALLEST) {
                sequence.put(trait, rounded[0], rounded[1], rounded[2]);
                rows.put(NameSequence.rowOf(trait), rounded[0] + " " + rounded[1] + " " + rounded[2]);
            }
        });
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < LABELS; x++) {
            for (int y = 0; y < LABELS; y++) {
                int rounded = (int) Math.round(transitions[x][y] * NameSequence.SCALE);
                sequence.putTransition(x, y, rounded);
                row.append(row.isEmpty() ? "" : " ").append(rounded);
            }
        }
        rows.put("transitions", row.toString());
        return sequence;
    }
}
