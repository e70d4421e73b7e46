package org.jiuwen.reader.date;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.text.Lexicon;

/** From the share of the support that a date has to how often dates with such a share were right. */
final class Confidence {

    private static final Map<Precision, NavigableMap<Double, Double>> MEASURED =
            load(Lexicon.load("date-confidence.tsv").rows());

    private Confidence() {}

    private static Map<Precision, NavigableMap<Double, Double>> load(List<List<String>> rows) {
        Map<Precision, NavigableMap<Double, Double>> measured = new EnumMap<>(Precision.class);
        for (List<String> row : rows) {
            measured.computeIfAbsent(
                            Precision.valueOf(row.get(0).toUpperCase(Locale.ROOT)), precision -> new TreeMap<>())
                    .put(Double.valueOf(row.get(1)), Double.valueOf(row.get(2)));
        }
        return measured;
    }

    /**
     * The confidence, 0 to 1, between measured points on the straight line.
     *
     * @param share 0 to 1
     */
    static double of(Precision precision, double share) {
        NavigableMap<Double, Double> points = MEASURED.getOrDefault(precision, new TreeMap<>());
        var below = points.floorEntry(share);
        var above = points.ceilingEntry(share);
        if (below == null || above == null) {
            return below != null ? below.getValue() : above != null ? above.getValue() : share;
        }
        double width = above.getKey() - below.getKey();
        double part = width == 0 ? 0 : (share - below.getKey()) / width;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
