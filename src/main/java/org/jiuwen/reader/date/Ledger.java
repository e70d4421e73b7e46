package org.jiuwen.reader.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the witnesses say for and against each day. Entries are weighed like logarithms of odds: sums of them say how much more
 * one day is supported than another. No single entry decides, because pages look back and ahead.
 */
final class Ledger {

    /** More entries of a kind than any page needs say nothing more, but cost time. */
    private static final int MOST_OF_A_KIND = 12;

    /** Weight of a day by its number on the {@link DayAxis}. */
    @FunctionalInterface
    interface Weights {
        double at(int day);
    }

    /**
     * @param evidence null when nothing of the page itself says so
     */
    record Entry(Reason reason, Weights weights, @Nullable Evidence evidence) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

    /** Whether an entry of that kind still counts. */
    boolean hasRoom(Reason reason) {
        return counts.getOrDefault(reason, 0) < MOST_OF_A_KIND;
    }

    boolean hasAny(Reason reason) {
        return counts.containsKey(reason);
    }

    void add(Reason reason, @Nullable Evidence evidence, Weights weights) {
        if (hasRoom(reason)) {
            counts.merge(reason, 1, Integer::sum);
            entries.add(new Entry(reason, weights, evidence));
        }
    }

    void add(Reason reason, @Nullable Sighting at, Weights weights) {
        add(reason, at == null ? null : at.evidence(reason.key()), weights);
    }

    /** Adds an entry that speaks of years only. */
    void addYears(Reason reason, @Nullable Evidence evidence, IntToDoubleFunction ofYear) {
        double[] weights = new double[DayAxis.LAST_YEAR - DayAxis.FIRST_YEAR + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = ofYear.applyAsDouble(DayAxis.FIRST_YEAR + i);
        }
        add(reason, evidence, day -> weights[DayAxis.year(day) - DayAxis.FIRST_YEAR]);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The sum of all entries for each day. */
    double[] sums() {
        double[] sums = new double[DayAxis.SIZE];
        for (Entry entry : entries) {
            for (int day = 0; day < sums.length; day++) {
                sums[day] += entry.weights.at(day);
            }
        }
        return sums;
    }
}
