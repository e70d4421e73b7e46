package org.jiuwen.drafts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiuwen.drafts.Verdict.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what the archive says of it.
 *
 * @param text the draft, single line feeds between its lines
 * @param findings numbered as they come: contradictions first, within a weight in the order of the draft
 */
record CheckedDraft(String text, List<Finding> findings) {

    static CheckedDraft of(String text, List<Finding> findings) {
        return new CheckedDraft(
                text,
                findings.stream()
                        .sorted(Comparator.comparing(Finding::weight)
                                .thenComparingInt(finding -> finding.place().start())
                                .thenComparing(Finding::text))
                        .toList());
    }

    /**
     * A stretch of the draft.
     *
     * @param number of the weightiest finding about it, from 1; 0 where there is none
     * @param weight of that finding; null where there is none
     * @param first whether it is the first of the finding's pieces, which a link can lead to
     */
    record Piece(String text, int number, @Nullable Weight weight, boolean first) {}

    /** The draft in pieces; where places overlap, the weightier finding has the characters. */
    public List<Piece> pieces() {
        int[] owner = new int[text.length()];
        for (int at = findings.size(); at > 0; at--) {
            var place = findings.get(at - 1).place();
            for (int i = place.start(); i < Math.min(place.end(), owner.length); i++) {
                owner[i] = at;
            }
        }
        List<Piece> pieces = new ArrayList<>();
        BitSet begun = new BitSet();
        int from = 0;
        for (int i = 1; i <= owner.length; i++) {
            if (i == owner.length || owner[i] != owner[from]) {
                int number = owner[from];
                pieces.add(new Piece(
                        text.substring(from, i),
                        number,
                        number == 0 ? null : findings.get(number - 1).weight(),
                        number > 0 && !begun.get(number)));
                begun.set(number);
                from = i;
            }
        }
        return List.copyOf(pieces);
    }

    /** How many findings there are of each weight, the weightiest first. */
    public Map<Weight, Integer> counts() {
        Map<Weight, Integer> counts = new TreeMap<>();
        for (Weight weight : Weight.values()) {
            counts.put(weight, 0);
        }
        findings.forEach(finding -> counts.merge(finding.weight(), 1, Integer::sum));
        return counts;
    }
}
