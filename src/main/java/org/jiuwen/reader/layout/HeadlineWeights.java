package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;

/**
 * How much each sign speaks for each role, each bond for two lines' being one main headline, and how usual a role is under another, on
 * the scale of log-odds against the main line.
 */
final class HeadlineWeights {

    private static final HeadlineRole[] ROLES = HeadlineRole.values();

    private final Map<HeadlineRole, Map<HeadlineSign, Double>> signs = new EnumMap<>(HeadlineRole.class);
    private final Map<HeadlineBond, Double> bonds = new EnumMap<>(HeadlineBond.class);
    private final Map<HeadlineRole, Map<HeadlineRole, Double>> steps = new EnumMap<>(HeadlineRole.class);

    /**
     * @param weights by their names; 0 where there is none
     */
    HeadlineWeights(Map<String, Double> weights) {
        for (HeadlineRole role : ROLES) {
            Map<HeadlineSign, Double> ofRole = new EnumMap<>(HeadlineSign.class);
            for (HeadlineSign sign : HeadlineSign.values()) {
                ofRole.put(
                        sign,
                        names(role, sign).stream()
                                .mapToDouble(name -> weights.getOrDefault(name, 0.0))
                                .sum());
            }
            signs.put(role, ofRole);
            Map<HeadlineRole, Double> under = new EnumMap<>(HeadlineRole.class);
            for (HeadlineRole next : ROLES) {
                under.put(next, weights.getOrDefault(name(role, next), 0.0));
            }
            steps.put(role, under);
        }
        for (HeadlineBond bond : HeadlineBond.values()) {
            bonds.put(bond, weights.getOrDefault(name(bond), 0.0));
        }
    }

    /** Those of the lexicon. */
    static HeadlineWeights load() {
        return new HeadlineWeights(Lexicon.load("headline-weights.tsv").rows().stream()
                .collect(Collectors.toMap(List::getFirst, row -> Double.valueOf(row.get(1)))));
    }

    /** What the weights of a sign are called: the main line has none, an early line that of its plain role and one more. */
    static List<String> names(HeadlineRole role, HeadlineSign sign) {
        List<String> names = new ArrayList<>();
        if (role.plain() != HeadlineRole.MAIN) {
            names.add(role.plain() + " " + sign);
        }
        if (role.isEarly()) {
            names.add("EARLY " + sign);
        }
        return names;
    }

    static String name(HeadlineBond bond) {
        return "ONE " + bond;
    }

    static String name(HeadlineRole over, HeadlineRole under) {
        return over + " OVER " + under;
    }

    /** Whether the bonds of two lines tell. */
    static boolean isOne(HeadlineRole over, HeadlineRole under) {
        return over == under && over.plain() == HeadlineRole.MAIN;
    }

    /** How much a line's signs speak for a role. */
    double of(HeadlineRole role, Map<HeadlineSign, Double> seen) {
        double sum = 0;
        for (HeadlineSign sign : seen.keySet()) {
            sum += of(role, sign, seen);
        }
        return sum;
    }

    /** What a sign of a line adds for a role. */
    double of(HeadlineRole role, HeadlineSign sign, Map<HeadlineSign, Double> seen) {
        return seen.getOrDefault(sign, 0.0) * signs.getOrDefault(role, Map.of()).getOrDefault(sign, 0.0);
    }

    /** How much a line of one role over a line of another is worth. */
    double step(HeadlineRole over, HeadlineRole under, Map<HeadlineBond, Double> seen) {
        double sum = steps.getOrDefault(over, Map.of()).getOrDefault(under, 0.0);
        if (isOne(over, under)) {
            for (Map.Entry<HeadlineBond, Double> bond : seen.entrySet()) {
                sum += bond.getValue() * bonds.getOrDefault(bond.getKey(), 0.0);
            }
        }
        return sum;
    }
}
