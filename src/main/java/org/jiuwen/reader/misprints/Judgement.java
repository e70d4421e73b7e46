package org.jiuwen.reader.misprints;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;

/** Weighs the {@link Sign}s of a misreading; the weights in {@code misprint-weights.tsv} were fitted once on damaged news text. */
final class Judgement {

    private static final double[] NOTHING = {0, 0};

    /** For a page of which no archive tells what the paper is used to print. */
    static final Judgement ALONE = new Judgement(0);

    static final Judgement WITH_ARCHIVE = new Judgement(1);

    private final double[] weights;

    private Judgement(int column) {
        weights = load(column);
    }

    private static double[] load(int column) {
        Map<String, double[]> rows = Lexicon.load("misprint-weights.tsv").rows().stream()
                .collect(Collectors.toMap(List::getFirst, row -> row.stream()
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray()));
        Sign[] signs = Sign.values();
        double[] weights = new double[signs.length];
        for (Sign sign : signs) {
            weights[sign.place()] = rows.getOrDefault(sign.name(), NOTHING)[column];
        }
        return weights;
    }

    /** Logarithm of the odds, where two of 10,000 characters are misread. */
    double score(double[] signs) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * weights[i];
        }
        return sum;
    }
}
