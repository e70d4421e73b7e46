package org.jiuwen.reader.misprints;

import java.util.Map;
import org.jiuwen.text.Lexicon;

/** Weighs the {@link Sign}s of a misreading; the weights in {@code misprint-weights.tsv} were fitted once on damaged news text. */
final class Judgement {

    private static final double[] WEIGHTS = load();

    private Judgement() {}

    private static double[] load() {
        Map<String, String> rows = Lexicon.load("misprint-weights.tsv").map();
        Sign[] signs = Sign.values();
        double[] weights = new double[signs.length];
        for (Sign sign : signs) {
            weights[sign.place()] = Double.parseDouble(rows.getOrDefault(sign.name(), "0"));
        }
        return weights;
    }

    /** Logarithm of the odds. */
    static double score(double[] signs) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * WEIGHTS[i];
        }
        return sum;
    }
}
