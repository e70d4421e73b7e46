package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                parts.computeIfAbsent(roles.get(i).plain(), role -> new ArrayList<>())
                        .add(lines.get(i));
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

    /** Of several lines one is more than the name of a feature. */
    private static boolean mayEnd(HeadlineRole role, int lines) {
        return role.ends() && (role != HeadlineRole.COLUMN || lines == 1);
    }

    /** A sequence up to a line, its last role the one that it is kept for. */
    private record Path(double sum, HeadlineRole role, @Nullable Path before) {}

    /** The best sequence in which a line has a certain role. */
    static List<HeadlineRole> roles(HeadlineStack stack, HeadlineWeights weights, int given, HeadlineRole its) {
        int n = stack.size();
        List<Path> best = List.of();
        for (int i = 0; i < n; i++) {
            Map<HeadlineSign, Double> signs = stack.signs(i);
            Map<HeadlineBond, Double> bonds = i == 0 ? Map.of() : stack.bonds(i - 1);
            // （24名，按姓氏笔画为序）, 第7号: never what an article is called
            boolean isBeside = i > 0
                    && (signs.containsKey(HeadlineSign.BRACKETED)
                            || signs.containsKey(HeadlineSign.NUMBER_OF_DOCUMENT));
            List<Path> longer = new ArrayList<>();
            for (HeadlineRole role : ROLES) {
                boolean allowed = (i > 0 || role.begins())
                        && (i + 1 < n || mayEnd(role, n))
                        && (i != given || role == its)
                        && (n == 1 || !isBeside || role.plain() == HeadlineRole.DECK);
                double own = weights.of(role, signs) + (allowed ? 0 : NEVER);
                longer.add(best.stream()
                        .map(path -> new Path(
                                path.sum
                                        + own
                                        + (path.role.mayStandOver(role) ? weights.step(path.role, role, bonds) : NEVER),
                                role,
                                path))
                        .max(Comparator.comparingDouble(Path::sum))
                        .orElseGet(() -> new Path(own, role, null)));
            }
            best = longer;
        }
        List<HeadlineRole> roles = new ArrayList<>();
        Path path = best.stream().max(Comparator.comparingDouble(Path::sum)).orElse(null);
        while (path != null) {
            roles.addFirst(path.role);
            path = path.before;
        }
        return roles;
    }
}
