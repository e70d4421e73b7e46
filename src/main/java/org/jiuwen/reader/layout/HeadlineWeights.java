package org.jiuwen.reader.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.text.Lexicon;

/**
 * How much each sign speaks for each role, each bond for two lines' being one main headline, and how usual a role is under another:
 * one vector, as it was fitted, on the scale of log-odds against the main line.
 */
final class HeadlineWeights {

    private static final int ROLES = HeadlineRole.values().length;
    private static final int SIGNS = HeadlineSign.values().length;
    private static final int BONDS = HeadlineBond.values().length;
    /** What signs are weighed for. An early line has its plain role's weights and these. */
    private static final List<String> KINDS = List.of("COLUMN", "KICKER", "DECK", "EARLY");

    private static final int FIRST_BOND = KINDS.size() * SIGNS;
    private static final int FIRST_STEP = FIRST_BOND + BONDS;
    static final int SIZE = FIRST_STEP + ROLES * ROLES;

    private final double[] values;

    HeadlineWeights(double[] values) {
        this.values = values.clone();
    }

    /** Those of the lexicon. */
    static HeadlineWeights load() {
        Map<String, Double> rows = new HashMap<>();
        Lexicon.load("headline-weights.tsv").rows().forEach(row -> rows.put(row.get(0), Double.valueOf(row.get(1))));
        double[] values = new double[SIZE];
        Arrays.setAll(values, at -> rows.getOrDefault(name(at), 0.0));
        return new HeadlineWeights(values);
    }

    /** What a weight is called in the lexicon. */
    static String name(int at) {
        if (at < FIRST_BOND) {
            return KINDS.get(at / SIGNS) + " " + HeadlineSign.values()[at % SIGNS];
        }
        if (at < FIRST_STEP) {
            return "ONE " + HeadlineBond.values()[at - FIRST_BOND];
        }
        int step = at - FIRST_STEP;
        return HeadlineRole.values()[step / ROLES] + " OVER " + HeadlineRole.values()[step % ROLES];
    }

    /** How much a line's signs speak for a role. */
    double of(HeadlineRole role, double[] signs) {
        double sum = 0;
        for (int i = 0; i < SIGNS; i++) {
            if (signs[i] != 0) {
                sum += signs[i] * of(role, i);
            }
        }
        return sum;
    }

    private double of(HeadlineRole role, int sign) {
        int kind = kind(role);
        return (kind < 0 ? 0 : values[kind * SIGNS + sign]) + (role.isEarly() ? values[early(sign)] : 0);
    }

    /** What a sign of a line adds for a role. */
    double of(HeadlineRole role, HeadlineSign sign, double[] signs) {
        return signs[sign.ordinal()] * of(role, sign.ordinal());
    }

    /** How much a line of one role over a line of another is worth. */
    double step(HeadlineRole over, HeadlineRole under, double[] bonds) {
        double sum = values[stepAt(over, under)];
        if (isOne(over, under)) {
            for (int i = 0; i < BONDS; i++) {
                sum += bonds[i] * values[FIRST_BOND + i];
            }
        }
        return sum;
    }

    /** Adds so many times what a line of a role has to the counts of each weight. */
    static void count(HeadlineRole role, double[] signs, double times, double[] counts) {
        int kind = kind(role);
        for (int i = 0; i < SIGNS; i++) {
            if (kind >= 0) {
                counts[kind * SIGNS + i] += times * signs[i];
            }
            if (role.isEarly()) {
                counts[early(i)] += times * signs[i];
            }
        }
    }

    /** The same for a line over another. */
    static void count(HeadlineRole over, HeadlineRole under, double[] bonds, double times, double[] counts) {
        counts[stepAt(over, under)] += times;
        for (int i = 0; isOne(over, under) && i < BONDS; i++) {
            counts[FIRST_BOND + i] += times * bonds[i];
        }
    }

    private static boolean isOne(HeadlineRole over, HeadlineRole under) {
        return over == under && over.plain() == HeadlineRole.MAIN;
    }

    private static int stepAt(HeadlineRole over, HeadlineRole under) {
        return FIRST_STEP + over.ordinal() * ROLES + under.ordinal();
    }

    private static int early(int sign) {
        return (KINDS.size() - 1) * SIGNS + sign;
    }

    private static int kind(HeadlineRole role) {
        return KINDS.indexOf(role.plain().name());
    }
}
