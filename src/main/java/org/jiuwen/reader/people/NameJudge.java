package org.jiuwen.reader.people;

import java.util.Arrays;
import java.util.Map;
import org.jiuwen.text.Lexicon;

/**
 * Weighs the {@link NameFeature}s of a candidate: one hidden layer, since they bear on each other (a rare surname is nothing in a
 * list of names and much in the middle of a sentence). The weights in {@code name-weights.tsv} were fitted once on tagged news text.
 */
final class NameJudge {

    /** By the characters and what stands around them; above 0 is rather a name. */
    static final NameJudge FIRST = new NameJudge("first", 0, NameFeature.SECOND_BIAS.place());

    /** With what the rest of the article says. */
    static final NameJudge SECOND = new NameJudge("second", NameFeature.SECOND_BIAS.place(), NameFeature.ALL.size());

    private final int from;
    private final double[][] weights;
    private final double[] out;
    private final double bias;

    private NameJudge(String round, int from, int to) {
        Map<String, String> rows = Lexicon.load("name-weights.tsv").map();
        this.from = from;
        this.out = numbers(rows.getOrDefault(round + ".out", "0"));
        this.bias = numbers(rows.getOrDefault(round + ".bias", "0"))[0];
        this.weights = NameFeature.ALL.subList(from, to).stream()
                .map(feature -> numbers(rows.getOrDefault(feature.name(), "")))
                .map(row -> row.length == out.length ? row : new double[out.length])
                .toArray(double[][]::new);
    }

    private static double[] numbers(String row) {
        return row.isEmpty()
                ? new double[0]
                : Arrays.stream(row.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    double score(NameCandidate candidate) {
        double[] hidden = new double[out.length];
        float[] features = candidate.features;
        for (int i = 0; i < weights.length; i++) {
            float value = features[from + i];
            if (value != 0) {
                double[] weight = weights[i];
                for (int h = 0; h < hidden.length; h++) {
                    hidden[h] += value * weight[h];
                }
            }
        }
        double sum = bias;
        for (int h = 0; h < hidden.length; h++) {
            sum += out[h] * Math.max(0, hidden[h]);
        }
        return sum;
    }
}
