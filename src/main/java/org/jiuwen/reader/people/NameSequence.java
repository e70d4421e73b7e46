package org.jiuwen.reader.people;

import java.util.List;
import org.jiuwen.text.Lexicon;

/**
 * Reads a text character by character as outside of names, the first of a name, inside or the last of one, all characters of a
 * stretch weighed together: a conditional random field in a chain (Lafferty, McCallum, Pereira 2001) over {@link NameTraits}. It
 * knows words and phrases by themselves, which the few features of {@link NameJudge} do not. The weights in {@code
 * name-sequence.tsv} were fitted once on tagged news text.
 */
final class NameSequence {

    static final int OUTSIDE = 0;
    static final int FIRST = 1;
    static final int INSIDE = 2;
    static final int LAST = 3;
    static final int LABELS = 4;

    /** With the weights that the project brings. */
    static final NameSequence FITTED = read("name-sequence.tsv");

    /** What the whole numbers of the file are to be divided by. */
    static final double SCALE = 16;

    private static final String TRANSITIONS = "transitions";
    private static final int MAX_LEAST_CHARACTER = 0x2000;
    /** Of the number of bits that say which traits have weights. */
    private static final int SEEN_BITS = 19;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    // One bit for many traits: small enough to stay near the processor, it spares most looks into the large tables
    private final long[] seen = new long[1 << (SEEN_BITS - 6)];
    private final long[] traits;
    private final float[] weights;
    private final double[][] transitions = new double[LABELS][LABELS];
    private final int mask;

    /** An empty one with room for so many traits. */
    NameSequence(int room) {
        int size = Integer.highestOneBit(Math.max(16, room * 3)) * 2;
        traits = new long[size];
        weights = new float[size * LABELS];
        mask = size - 1;
    }

    private static NameSequence read(String lexicon) {
        List<List<String>> rows = Lexicon.load(lexicon).rows();
        NameSequence sequence = new NameSequence(rows.size());
        for (List<String> row : rows) {
            String[] numbers = row.get(1).split(" ");
            float[] values = new float[numbers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (Integer.parseInt(numbers[i]) / SCALE);
            }
            if (row.get(0).equals(TRANSITIONS)) {
                for (int i = 0; i < values.length; i++) {
                    sequence.transitions[i / LABELS][i % LABELS] = values[i];
                }
            } else {
                sequence.put(traitOf(row.get(0)), values);
            }
        }
        return sequence;
    }

    /** Sets the weights of a trait: towards the first, an inner and the last character, against outside. */
    void put(long trait, float... values) {
        int at = placeOf(trait);
        int bit = bitOf(trait);
        seen[bit >> 6] |= 1L << bit;
        traits[at] = trait;
        System.arraycopy(values, 0, weights, at * LABELS + 1, LABELS - 1);
    }

    void putTransition(int from, int to, double weight) {
        transitions[from][to] = weight;
    }

    /** Adds the weights of a trait to a row of scores, one for each label. */
    void addTo(double[] scores, long trait) {
        // Most traits of a text were never seen when the weights were fitted
        int bit = bitOf(trait);
        if ((seen[bit >> 6] & (1L << bit)) == 0) {
            return;
        }
        int place = placeOf(trait);
        if (traits[place] == 0) {
            return;
        }
        int at = place * LABELS;
        scores[FIRST] += weights[at + FIRST];
        scores[INSIDE] += weights[at + INSIDE];
        scores[LAST] += weights[at + LAST];
    }

    double transition(int from, int to) {
        return transitions[from][to];
    }

    private int placeOf(long trait) {
        int at = (int) ((trait * MIX) >>> 33) & mask;
        while (traits[at] != 0 && traits[at] != trait) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int bitOf(long trait) {
        return (int) ((trait * MIX) >>> (64 - SEEN_BITS));
    }

    /** How a trait stands in the file: its kind and up to three characters, or figures where they mean no character. */
    static String rowOf(long trait) {
        StringBuilder row = new StringBuilder();
        row.append(trait >> 48);
        for (int shift = 32; shift >= 0; shift -= 16) {
            int value = (int) (trait >> shift) & 0xFFFF;
            if ((trait & ((1L << (shift + 16)) - 1)) != 0) {
                row.append(' ');
                row.append(value < MAX_LEAST_CHARACTER ? String.valueOf(value) : String.valueOf((char) value));
            }
        }
        return row.toString();
    }

    static long traitOf(String row) {
        String[] parts = row.split(" ");
        long trait = Long.parseLong(parts[0]) << 48;
        for (int i = 1; i < parts.length; i++) {
            char c = parts[i].charAt(0);
            long value = c < MAX_LEAST_CHARACTER ? Integer.parseInt(parts[i]) : c;
            trait |= value << (48 - 16 * i);
        }
        return trait;
    }
}
