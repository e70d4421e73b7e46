package org.jiuwen.reader.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;

/** The {@link FitSign}s of a pair of lines and what they come to, on the scale of log-odds. */
final class FitSigns {

    private static final int SIGNS = FitSign.values().length;
    private static final double[] WEIGHTS = load();

    private final double[] values = new double[SIGNS];
    private double sum;

    private static double[] load() {
        Map<String, Double> rows = Lexicon.load("continuation-weights.tsv").rows().stream()
                .collect(Collectors.toMap(List::getFirst, row -> Double.valueOf(row.get(1))));
        double[] weights = new double[SIGNS];
        for (FitSign sign : FitSign.values()) {
            weights[sign.place()] = rows.getOrDefault(sign.name(), 0.0);
        }
        return weights;
    }

    static double weight(FitSign sign) {
        return WEIGHTS[sign.place()];
    }

    void add(FitSign sign) {
        add(sign, 1);
    }

    void addIf(boolean seen, FitSign sign) {
        add(sign, seen ? 1 : 0);
    }

    void add(FitSign sign, double value) {
        values[sign.place()] += value;
        sum += WEIGHTS[sign.place()] * value;
    }

    /** Logarithm of the odds that the second goes on the first rather than that nothing on the page does. */
    double sum() {
        return sum;
    }

    /** What a sign adds to the sum; 0 when it is not there. */
    double share(FitSign sign) {
        return values[sign.place()] * weight(sign);
    }

    /** How much there is of each sign, by its place. */
    double[] values() {
        return values.clone();
    }
}
