package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;

/** How probable it is, by {@link NameSequence} alone, that a name fills a range of a text. */
final class NameChances {

    /** A range that could not be a name at all. */
    static final double LEAST = -9;

    private static final double MOST = 9;
    private static final int LONGEST_STRETCH = 1000;
    private static final int LONGEST_NAME = 16;
    private static final double WORTH_A_START = 0.02;
    private static final double WORTH_A_TRY = 0.08;

    private final NameSequence sequence;
    private final double[][] transitions;
    // Of each character by label: forward and backward sums, scaled to 1 at each place, and what a step to it
    // multiplies by
    private final float[] forward;
    private final float[] backward;
    private final float[] step;
    private final int[] stretch;

    NameChances(String text, Words words, boolean[] byline, NameSequence sequence) {
        this.sequence = sequence;
        this.transitions = transitions();
        int n = text.length();
        forward = new float[n * NameSequence.LABELS];
        backward = new float[n * NameSequence.LABELS];
        step = new float[n * NameSequence.LABELS];
        stretch = new int[n];
        NameTraits traits = new NameTraits(text, words, byline);
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && to - from < LONGEST_STRETCH && NameTraits.isOfName(text.charAt(to))) {
                stretch[to++] = from + 1;
            }
            if (to - from > 1) {
                weigh(traits, from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    private double[][] transitions() {
        int labels = NameSequence.LABELS;
        double[][] steps = new double[labels][labels];
        for (int a = 0; a < labels; a++) {
            for (int b = 0; b < labels; b++) {
                steps[a][b] = follows(a, b) ? Math.exp(sequence.transition(a, b)) : 0;
            }
        }
        return steps;
    }

    /** Whether a label can stand behind another: a name has a first and a last character. */
    static boolean follows(int before, int label) {
        boolean open = before == NameSequence.FIRST || before == NameSequence.INSIDE;
        boolean goesOn = label == NameSequence.INSIDE || label == NameSequence.LAST;
        return open == goesOn;
    }

    private void weigh(NameTraits traits, int from, int to) {
        int labels = NameSequence.LABELS;
        int[] weights = new int[labels];
        double[] scores = new double[labels];
        double[] before = {1, 0, 0, 0};
        double[] sums = new double[labels];
        for (int i = from; i < to; i++) {
            java.util.Arrays.fill(weights, 0);
            traits.at(i, trait -> sequence.addTo(weights, trait));
            int most = Math.max(Math.max(weights[0], weights[1]), Math.max(weights[2], weights[3]));
            double all = 0;
            for (int b = 0; b < labels; b++) {
                scores[b] = Math.exp((weights[b] - most) / NameSequence.SCALE);
                double sum = 0;
                for (int a = 0; a < labels; a++) {
                    sum += before[a] * (i == from ? (follows(a, b) ? 1 : 0) : transitions[a][b]);
                }
                sums[b] = sum * scores[b];
                all += sums[b];
            }
            for (int b = 0; b < labels; b++) {
                before[b] = sums[b] / all;
                forward[i * labels + b] = (float) before[b];
                step[i * labels + b] = (float) (scores[b] / all);
            }
        }
        double ends = before[NameSequence.OUTSIDE] + before[NameSequence.LAST];
        double[] behind = {1 / ends, 0, 0, 1 / ends};
        for (int i = to - 1; i >= from; i--) {
            for (int a = 0; a < labels; a++) {
                backward[i * labels + a] = (float) behind[a];
            }
            double[] next = new double[labels];
            for (int a = 0; a < labels; a++) {
                for (int b = 0; b < labels; b++) {
                    next[a] += transitions[a][b] * step[i * labels + b] * behind[b];
                }
            }
            behind = next;
        }
    }

    /** Logarithm of the odds that a name fills exactly this range; between -9 and 9. */
    double odds(int start, int end) {
        return odds(chance(start, end));
    }

    /** Logarithm of the odds that some name starts at a place. */
    double startOdds(int at) {
        return odds(marginal(at, NameSequence.FIRST));
    }

    /** Logarithm of the odds that some name ends right before a place. */
    double endOdds(int end) {
        return odds(marginal(end - 1, NameSequence.LAST));
    }

    private double chance(int start, int end) {
        if (end - start < 2 || stretch[start] == 0 || stretch[start] != stretch[end - 1]) {
            return 0;
        }
        int labels = NameSequence.LABELS;
        double path = forward[start * labels + NameSequence.FIRST];
        int before = NameSequence.FIRST;
        for (int i = start + 1; i < end && path > 0; i++) {
            int label = i == end - 1 ? NameSequence.LAST : NameSequence.INSIDE;
            path *= transitions[before][label] * step[i * labels + label];
            before = label;
        }
        return path * backward[(end - 1) * labels + NameSequence.LAST];
    }

    private double marginal(int at, int label) {
        int place = at * NameSequence.LABELS + label;
        return (double) forward[place] * backward[place];
    }

    private static double odds(double chance) {
        return chance <= 0 ? LEAST : chance >= 1 ? MOST : Math.clamp(Math.log(chance / (1 - chance)), LEAST, MOST);
    }

    /** The ranges that may well be names, as {start, end}. */
    List<int[]> likely() {
        List<int[]> likely = new ArrayList<>();
        for (int start = 0; start < stretch.length; start++) {
            if (marginal(start, NameSequence.FIRST) >= WORTH_A_START) {
                addLikelyFrom(start, likely);
            }
        }
        return likely;
    }

    private void addLikelyFrom(int start, List<int[]> likely) {
        int longest = Math.min(stretch.length, start + LONGEST_NAME);
        double path = forward[start * NameSequence.LABELS + NameSequence.FIRST];
        int before = NameSequence.FIRST;
        for (int at = start + 1; at < longest && stretch[at] == stretch[start]; at++) {
            int last = at * NameSequence.LABELS + NameSequence.LAST;
            int inside = at * NameSequence.LABELS + NameSequence.INSIDE;
            if (path * (transitions[before][NameSequence.LAST] * step[last]) * backward[last] > WORTH_A_TRY) {
                likely.add(new int[] {start, at + 1});
            }
            path *= transitions[before][NameSequence.INSIDE] * step[inside];
            before = NameSequence.INSIDE;
            // No longer name is more probable than that some longer name is there
            if (path * backward[inside] <= WORTH_A_TRY) {
                return;
            }
        }
    }
}
