package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Fits one round of {@link NameJudge}: logistic loss by Adam steps. */
final class JudgeFitting {

    private static final int EPOCHS = 14;
    private static final int BATCH = 64;
    private static final double DECAY = 1e-4;

    private final int from;
    private final int inputs;
    private final int hidden;
    // A row of weights for each feature, then the row towards the output, then the bias of the output
    private final double[] weights;

    private JudgeFitting(int from, int to, int hidden, Random random) {
        this.from = from;
        this.inputs = to - from;
        this.hidden = hidden;
        this.weights = new double[inputs * hidden + hidden + 1];
        for (int i = 0; i < weights.length - 1; i++) {
            weights[i] = random.nextGaussian() * (i < inputs * hidden ? 0.1 : 0.5);
        }
    }

    /**
     * Fits the features {@code [from, to)}.
     *
     * @param candidates with those features set
     * @param isName for each candidate
     */
    static JudgeFitting fit(List<NameCandidate> candidates, boolean[] isName, int from, int to, int hidden) {
        Random random = new Random(11);
        JudgeFitting fitting = new JudgeFitting(from, to, hidden, random);
        fitting.learn(candidates, isName, random);
        return fitting;
    }

    private void learn(List<NameCandidate> candidates, boolean[] isName, Random random) {
        double[] gradients = new double[weights.length];
        double[] means = new double[weights.length];
        double[] squares = new double[weights.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < isName.length; i++) {
            order.add(i);
        }
        int steps = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double rate = 0.003 * (1 - 0.95 * epoch / EPOCHS);
            for (int at = 0; at + BATCH <= order.size(); at += BATCH) {
                java.util.Arrays.fill(gradients, 0);
                for (int i : order.subList(at, at + BATCH)) {
                    add(candidates.get(i), isName[i], gradients);
                }
                steps++;
                double meanShare = 1 - Math.pow(0.9, steps);
                double squareShare = 1 - Math.pow(0.999, steps);
                for (int i = 0; i < weights.length; i++) {
                    double gradient = gradients[i] / BATCH + DECAY * weights[i];
                    means[i] += 0.1 * (gradient - means[i]);
                    squares[i] += 0.001 * (gradient * gradient - squares[i]);
                    weights[i] -= rate * means[i] / meanShare / (Math.sqrt(squares[i] / squareShare) + 1e-8);
                }
            }
        }
    }

    private void add(NameCandidate candidate, boolean isName, double[] gradients) {
        double[] units = units(candidate);
        double error = 1 / (1 + Math.exp(-output(units))) - (isName ? 1 : 0);
        int out = inputs * hidden;
        gradients[out + hidden] += error;
        double[] back = new double[hidden];
        for (int h = 0; h < hidden; h++) {
            if (units[h] > 0) {
                gradients[out + h] += error * units[h];
                back[h] = error * weights[out + h];
            }
        }
        for (int i = 0; i < inputs; i++) {
            double value = candidate.features[from + i];
            if (value != 0) {
                for (int h = 0; h < hidden; h++) {
                    gradients[i * hidden + h] += back[h] * value;
                }
            }
        }
    }

    private double[] units(NameCandidate candidate) {
        double[] units = new double[hidden];
        for (int i = 0; i < inputs; i++) {
            double value = candidate.features[from + i];
            if (value != 0) {
                for (int h = 0; h < hidden; h++) {
                    units[h] += value * weights[i * hidden + h];
                }
            }
        }
        return units;
    }

    private double output(double[] units) {
        double sum = weights[weights.length - 1];
        for (int h = 0; h < hidden; h++) {
            sum += weights[inputs * hidden + h] * Math.max(0, units[h]);
        }
        return sum;
    }

    double score(NameCandidate candidate) {
        return output(units(candidate));
    }

    /** Adds the rows of the weights' file. */
    void write(String round, Map<String, String> rows) {
        for (int i = 0; i <= inputs; i++) {
            StringBuilder row = new StringBuilder();
            for (int h = 0; h < hidden; h++) {
                row.append(h == 0 ? "" : " ").append(number(weights[i * hidden + h]));
            }
            rows.put(i < inputs ? NameFeature.ALL.get(from + i).name() : round + ".out", row.toString());
        }
        rows.put(round + ".bias", number(weights[weights.length - 1]));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.4f" : "%.3f", value);
    }
}
