package org.jiuwen.benchmark;

import java.util.Arrays;
import java.util.List;

/** Answer times of many questions, in milliseconds. */
record Times(double median, double p95) {

    static Times of(List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Times(sorted[sorted.length / 2], sorted[(int) (0.95 * (sorted.length - 1))]);
    }
}
