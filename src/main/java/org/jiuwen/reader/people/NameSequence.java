package org.jiuwen.reader.people;

import java.util.List;
import java.util.stream.Stream;
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
    /** Each trait and, right behind it, its weights. */
    private final long[] table;

    private final double[][] transitions = new double[LABELS][LABELS];
    private final int mask;

    /** An empty one with room for so many traits. */
    NameSequence(int room) {
        int size = Integer.highestOneBit(Math.max(8, room * 3 / 2)) * 2;
        table = new long[size * 2];
        mask = size - 1;
    }

    private static NameSequence read(String lexicon) {
        List<List<String>> rows = Lexicon.load(lexicon).rows();
        NameSequence sequence = new NameSequence(rows.size());
        for (List<String> row : rows) {
            int[] values =
                    Stream.of(row.get(1).split(" ")).mapToInt(Integer::parseInt).toArray();
            if (row.get(0).equals(TRANSITIONS)) {
                for (int i = 0; i < values.length; i++) {
                    sequence.putTransition(i / LABELS, i % LABELS, values[i]);
                }
            } else {
                sequence.put(traitOf(row.get(0)), values[0], values[1], values[2]);
            }
        }
        return sequence;
    }

    /** Sets the weights of a trait against outside, as they stand in the file. */
    void put(long trait, int first, int inside, int last) {
        int place = placeOf(trait);
        int bit = bitOf(trait);
        seen[bit >> 6] |= 1L << bit;
        table[place] = trait;
        table[place + 1] = packed(first, FIRST) | packed(inside, INSIDE) | packed(last, LAST);
    }

    private static long packed(int weight, int label) {
        return (weight & 0xFFFFL) << (Short.SIZE * label);
    }

    private static int weight(long packed, int label) {
        return (short) (packed >> (Short.SIZE * label));
    }

    /** Sets the weight of a label behind another, as it stands in the file. */
    void putTransition(int from, int to, int weight) {
        transitions[from][to] = weight / SCALE;
    }

    /** Adds the weights of a trait, as they stand in the file, to a row of sums, one for each label. */
    void addTo(int[] sums, long trait) {
        // Most traits of a text were never seen when the weights were fitted
        int bit = bitOf(trait);
        if ((seen[bit >> 6] & (1L << bit)) == 0) {
            return;
        }
        int place = placeOf(trait);
        if (table[place] == 0) {
            return;
        }
        long weights = table[place + 1];
        sums[FIRST] += weight(weights, FIRST);
        sums[INSIDE] += weight(weights, INSIDE);
        sums[LAST] += weight(weights, LAST);
    }

    double transition(int from, int to) {
        return transitions[from][to];
    }

    /** Where a trait stands in the table, or would. */
    private int placeOf(long trait) {
        int slot = (int) ((trait * MIX) >>> 33) & mask;
        while (table[slot * 2] != 0 && table[slot * 2] != trait) {
            slot = (slot + 1) & mask;
        }
        return slot * 2;
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
