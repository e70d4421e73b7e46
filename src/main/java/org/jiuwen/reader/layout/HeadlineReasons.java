package org.jiuwen.reader.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps why the lines of a headline were taken for what they are. */
final class HeadlineReasons {

    private HeadlineReasons() {}

    /** For each line how much better its role is than the next best, and what each sign has to do with it; the signs add up. */
    static void explain(
            List<Line> lines, HeadlineStack stack, List<HeadlineRole> roles, HeadlineWeights weights, Trace trace) {
        if (!trace.keeps()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            HeadlineRole role = roles.get(i);
            trace.kind(line, kind(role));
            if (role.isEarly()) {
                trace.because(line, "headline-without-text");
            }
            if (lines.size() > 1) {
                explain(line, i, stack, roles, weights, trace);
            }
        }
    }

    private static void explain(
            Line line, int at, HeadlineStack stack, List<HeadlineRole> roles, HeadlineWeights weights, Trace trace) {
        HeadlineRole role = roles.get(at);
        Map<HeadlineSign, Double> signs = stack.signs(at);
        HeadlineRole other = null;
        double best = Double.NEGATIVE_INFINITY;
        double own = sum(stack, roles, weights);
        for (HeadlineRole next : HeadlineRole.values()) {
            if (next.plain() != role.plain()) {
                List<HeadlineRole> path = Headlines.roles(stack, weights, at, next);
                // No sequence has the role there
                double sum = path.get(at) == next ? sum(stack, path, weights) : Headlines.NEVER;
                other = sum > best ? next : other;
                best = Math.max(best, sum);
            }
        }
        if (other == null || best <= Headlines.NEVER / 2) {
            return;
        }
        trace.because(line, role.plain() == HeadlineRole.MAIN ? "main" : "aside", own - best, "");
        double rest = own - best;
        for (HeadlineSign sign : HeadlineSign.values()) {
            double share = weights.of(role, sign, signs) - weights.of(other, sign, signs);
            rest -= share;
            if (share != 0) {
                trace.because(line, sign.key(), share, "");
            }
        }
        trace.because(line, "headline-neighbours", rest, "");
    }

    private static double sum(HeadlineStack stack, List<HeadlineRole> roles, HeadlineWeights weights) {
        double sum = 0;
        for (int i = 0; i < roles.size(); i++) {
            sum += weights.of(roles.get(i), stack.signs(i));
            if (i > 0) {
                HeadlineRole over = roles.get(i - 1);
                sum += over.mayStandOver(roles.get(i))
                        ? weights.step(over, roles.get(i), stack.bonds(i - 1))
                        : Headlines.NEVER;
            }
        }
        return sum + (roles.getFirst().begins() && roles.getLast().ends() ? 0 : Headlines.NEVER);
    }

    private static String kind(HeadlineRole role) {
        return switch (role.plain()) {
            case COLUMN -> "label";
            case MAIN -> "title";
            default -> role.plain().name().toLowerCase(Locale.ROOT);
        };
    }
}
