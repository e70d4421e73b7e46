package org.jiuwen.reader.misprints;

import java.util.Arrays;
import org.jiuwen.text.WordCounts;

/**
 * The cheapest way to read a run of Han characters as words: a word costs the negative logarithm of how often it is used. Knows for
 * every place what reading up to it and from it on costs, so that a word in another spelling can be tried anywhere at the price of
 * that word alone.
 */
final class WordPath {

    /** Longest word that is looked for. */
    static final int LONGEST = 7;

    /** Cost of a character that is in no dictionary. */
    private static final double UNKNOWN = 16;

    private static final double IMPOSSIBLE = 1e9;
    /** Sum of all counts, natural logarithm. */
    private static final double TOTAL = Math.log(1e7);

    private final int start;
    private final int length;
    /** For each place the states of the walks that begin there: one, two, … characters on. */
    private final long[][] states;

    private final double[][] costs;
    private final double[] before;
    private final double[] after;
    private final int[] wordEnd;

    /** Reads {@code text[start, end)}. */
    WordPath(String text, int start, int end, WordCounts counts) {
        this.start = start;
        length = end - start;
        states = new long[length][LONGEST];
        costs = new double[length][LONGEST];
        walk(text, counts);
        before = new double[length + 1];
        after = new double[length + 1];
        wordEnd = new int[length];
        weigh();
    }

    private void walk(String text, WordCounts counts) {
        for (int i = 0; i < length; i++) {
            Arrays.fill(costs[i], IMPOSSIBLE);
            Arrays.fill(states[i], WordCounts.NOWHERE);
            costs[i][0] = UNKNOWN;
            long state = WordCounts.START;
            for (int n = 0; n < Math.min(LONGEST, length - i); n++) {
                state = counts.step(state, text.charAt(start + i + n));
                if (state == WordCounts.NOWHERE) {
                    break;
                }
                states[i][n] = state;
                int count = counts.count(state);
                if (count > 0) {
                    costs[i][n] = cost(count);
                }
            }
        }
    }

    private void weigh() {
        Arrays.fill(before, IMPOSSIBLE);
        before[0] = 0;
        for (int i = 0; i < length; i++) {
            for (int n = 1; n <= Math.min(LONGEST, length - i); n++) {
                before[i + n] = Math.min(before[i + n], before[i] + costs[i][n - 1]);
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            after[i] = IMPOSSIBLE;
            for (int n = 1; n <= Math.min(LONGEST, length - i); n++) {
                double cost = costs[i][n - 1] + after[i + n];
                if (cost < after[i]) {
                    after[i] = cost;
                    wordEnd[i] = i + n;
                }
            }
        }
    }

    /** What a word costs that was counted so often. */
    static double cost(int count) {
        return TOTAL - Math.log(count + .5);
    }

    /** What the whole run costs. */
    double cost() {
        return before[length];
    }

    /** The state of a walk over the characters from {@code from} to {@code to}, offsets of the text less than a word apart. */
    long stateBetween(int from, int to) {
        return from == to ? WordCounts.START : states[from - start][to - from - 1];
    }

    /** What the run costs when the characters from {@code from} to {@code to}, offsets of the text, are one word of that cost. */
    double costWith(int from, int to, double word) {
        return before[from - start] + word + after[to - start];
    }

    /** For each character of the run the length of the word that it is in. */
    int[] wordLengths() {
        int[] lengths = new int[length];
        for (int i = 0; i < length; i = wordEnd[i]) {
            Arrays.fill(lengths, i, wordEnd[i], wordEnd[i] - i);
        }
        return lengths;
    }
}
