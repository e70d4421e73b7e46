package org.jiuwen.reader.people;

import static org.jiuwen.reader.people.NameFeature.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs a candidate again by the first scores of the others: the same name elsewhere, those that it overlaps, those beside it. */
final class NameNeighbours {

    private NameNeighbours() {}

    /** Adds what the second round asks for to candidates that have their first scores. */
    static void weigh(List<NameCandidate> candidates) {
        Map<String, List<NameCandidate>> byName = new HashMap<>();
        candidates.forEach(
                c -> byName.computeIfAbsent(c.name, name -> new ArrayList<>()).add(c));
        // The best first, so that looking for the best other place of a name ends at once however often it stands there
        byName.values().forEach(same -> same.sort(Comparator.comparingDouble((NameCandidate c) -> -c.first)));
        for (int i = 0; i < candidates.size(); i++) {
            NameCandidate c = candidates.get(i);
            c.set(SECOND_BIAS);
            c.set(FIRST_SCORE, bounded(c.first));
            c.set(SEQUENCE_AGAIN, c.get(SEQUENCE));
            List<NameCandidate> same = byName.getOrDefault(c.name, List.of());
            if (same.size() > 1) {
                c.set(SEEN_ELSEWHERE);
                c.set(BEST_ELSEWHERE, bounded(same.get(same.getFirst() == c ? 1 : 0).first));
            }
            c.set(OCCURRENCES, Math.log(same.size()));
            rivals(candidates, i, byName);
            double neighbours = 0;
            for (int k = Math.max(0, i - 6); k < Math.min(candidates.size(), i + 7); k++) {
                NameCandidate o = candidates.get(k);
                if ((o.end == c.start - 1 || o.start == c.end + 1) && o.first > 0) {
                    neighbours++;
                }
            }
            c.set(NEIGHBOUR_NAMES, Math.min(2, neighbours));
        }
    }

    private static void rivals(List<NameCandidate> candidates, int index, Map<String, List<NameCandidate>> byName) {
        NameCandidate c = candidates.get(index);
        double best = Double.NEGATIVE_INFINITY;
        double elsewhere = Double.NEGATIVE_INFINITY;
        for (int k = Math.max(0, index - 12); k < Math.min(candidates.size(), index + 13); k++) {
            NameCandidate o = candidates.get(k);
            if (o != c && o.overlaps(c)) {
                best = Math.max(best, o.first);
                for (NameCandidate other : byName.getOrDefault(o.name, List.of())) {
                    if (other != o && !other.overlaps(c)) {
                        elsewhere = Math.max(elsewhere, other.first);
                        break;
                    }
                }
            }
        }
        if (best > Double.NEGATIVE_INFINITY) {
            c.set(HAS_RIVAL);
            c.set(BEST_RIVAL, bounded(best));
        }
        if (elsewhere > 0) {
            c.set(RIVAL_ELSEWHERE, bounded(elsewhere));
        }
    }

    private static double bounded(double score) {
        return Math.clamp(score, -8, 8);
    }
}
