package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Says of each line of a headline what it is: the sequence of roles with the greatest sum of what each line and each two neighbours
 * speak for, with fitted weights (a conditional random field: Lafferty, McCallum and Pereira 2001; found by Viterbi's algorithm).
 */
final class Headlines {

    static final double NEVER = -1e6;
    private static final HeadlineWeights WEIGHTS = HeadlineWeights.load();
    private static final HeadlineRole[] ROLES = HeadlineRole.values();

    private Headlines() {}

    /**
     * Tells the parts of all headlines; what turns out to be a headline of its own over another's becomes an article without text, and
     * what names a standing feature a label.
     *
     * @return the articles in printed order
     */
    static List<Draft> part(List<Draft> drafts, Kinship kinship, Trace trace) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.headlines.isEmpty()) {
                all.add(draft);
                continue;
            }
            HeadlineStack stack = new HeadlineStack(draft, kinship);
            List<HeadlineRole> roles = roles(stack);
            HeadlineReasons.explain(draft.headlines, stack, roles, WEIGHTS, trace);
            Draft early = early(draft, roles);
            if (!early.headlines.isEmpty()) {
                all.add(early);
            }
            List<Line> lines = List.copyOf(draft.headlines);
            draft.headlines.clear();
            take(draft, lines, roles, false);
            all.add(draft);
        }
        return all;
    }

    private static Draft early(Draft draft, List<HeadlineRole> roles) {
        Draft early = new Draft();
        take(early, draft.headlines, roles, true);
        if (!early.headlines.isEmpty()) {
            Line first = early.headlines.getFirst();
            List<Line> over = draft.labels.stream()
                    .filter(label -> label.index() < first.index())
                    .toList();
            early.labels.addAll(0, over);
            draft.labels.removeAll(over);
        }
        return early;
    }

    private static void take(Draft draft, List<Line> lines, List<HeadlineRole> roles, boolean early) {
        Map<HeadlineRole, List<Line>> parts = new EnumMap<>(HeadlineRole.class);
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i).isEarly() == early) {
                parts.computeIfAbsent(roles.get(i).plain(), role -> new ArrayList<>()).add(lines.get(i));
            }
        }
        draft.labels.addAll(parts.getOrDefault(HeadlineRole.COLUMN, List.of()));
        draft.parts = new HeadlineParts(
                parts.getOrDefault(HeadlineRole.KICKER, List.of()),
                parts.getOrDefault(HeadlineRole.MAIN, List.of()),
                parts.getOrDefault(HeadlineRole.DECK, List.of()));
        draft.headlines.addAll(draft.parts.kicker());
        draft.headlines.addAll(draft.parts.main());
        draft.headlines.addAll(draft.parts.deck());
    }

    static List<HeadlineRole> roles(HeadlineStack stack) {
        return roles(stack, WEIGHTS);
    }

    static List<HeadlineRole> roles(HeadlineStack stack, HeadlineWeights weights) {
        return roles(stack, weights, -1, HeadlineRole.MAIN);
    }

    /** The best sequence in which a line has a certain role. */
    static List<HeadlineRole> roles(HeadlineStack stack, HeadlineWeights weights, int given, HeadlineRole its) {
        int n = stack.size();
        double[][] best = new double[n][ROLES.length];
        int[][] from = new int[n][ROLES.length];
        for (int i = 0; i < n; i++) {
            double[] signs = stack.signs(i);
            double[] bonds = i == 0 ? new double[0] : stack.bonds(i - 1);
            for (HeadlineRole role : ROLES) {
                int at = role.ordinal();
                boolean allowed = (i + 1 < n || role.ends()) && (i != given || role == its);
                double own = weights.of(role, signs) + (allowed ? 0 : NEVER);
                if (i == 0) {
                    best[i][at] = own + (role.begins() ? 0 : NEVER);
                    continue;
                }
                best[i][at] = Double.NEGATIVE_INFINITY;
                for (HeadlineRole over : ROLES) {
                    double sum = best[i - 1][over.ordinal()]
                            + (over.mayStandOver(role) ? weights.step(over, role, bonds) : NEVER);
                    if (sum > best[i][at]) {
                        best[i][at] = sum;
                        from[i][at] = over.ordinal();
                    }
                }
                best[i][at] += own;
            }
        }
        return path(best, from);
    }

    private static List<HeadlineRole> path(double[][] best, int[][] from) {
        int n = best.length;
        HeadlineRole[] path = new HeadlineRole[n];
        int at = 0;
        for (int role = 1; role < ROLES.length; role++) {
            at = best[n - 1][role] > best[n - 1][at] ? role : at;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = ROLES[at];
            at = from[i][at];
        }
        return new ArrayList<>(Arrays.asList(path));
    }
}
