package org.jiuwen.reader.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * In how many texts two or three Han characters stand side by side: what an archive, or a page, is used to print. A value;
 * {@link UsageCounter} makes it.
 */
public final class Usage {

    private static final int LEAST_TEXTS = 2;
    private static final Usage NONE = new UsageCounter().usage();

    private final long[] grams;
    private final short[] texts;

    /** Made when first asked for; two threads may make the same. */
    private volatile char @Nullable [] varieties;

    Usage(long[] grams, short[] texts) {
        this.grams = grams;
        this.texts = texts;
    }

    /** Beside how many characters one stands in at least two texts, before and behind it counted apart. */
    public int variety(char of) {
        char[] known = varieties;
        if (known == null) {
            known = new char[Character.MAX_VALUE + 1];
            for (int i = 0; i < grams.length; i++) {
                if (isUsualPair(i)) {
                    known[(char) grams[i]]++;
                    known[(char) (grams[i] >> Character.SIZE)]++;
                }
            }
            varieties = known;
        }
        return known[of];
    }

    private boolean isUsualPair(int at) {
        return grams[at] != 0 && grams[at] >> (2 * Character.SIZE) == 0 && texts[at] >= LEAST_TEXTS;
    }

    /** Nothing was counted. */
    public static Usage none() {
        return NONE;
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        for (long gram : grams) {
            if (gram != 0) {
                return false;
            }
        }
        return true;
    }

    /** In how many texts the two stand side by side. */
    public int of(char first, char second) {
        return of(gram(first, second));
    }

    /** In how many texts the three stand side by side. */
    public int of(char first, char second, char third) {
        return of(gram(first, second, third));
    }

    private int of(long gram) {
        int at = place(grams, gram);
        return grams[at] == gram ? texts[at] : 0;
    }

    static long gram(char first, char second) {
        return (long) first << 16 | second;
    }

    static long gram(char first, char second, char third) {
        return gram(first, second) << 16 | third;
    }

    /** Where a gram is or would be put in a table, which is never full and whose length is a power of two. */
    static int place(long[] table, long gram) {
        int mask = table.length - 1;
        // Fibonacci hashing: the high bits of the product are well mixed
        int at = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (table[at] != 0 && table[at] != gram) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
