package org.jiuwen.reader.knowledge;

import java.util.Arrays;

/**
 * Counts in how many texts characters stand side by side. What was seen once is forgotten when more is known than has room, so
 * that texts of any length can be counted in about 25 MB. Not for several threads at once.
 */
public final class UsageCounter {

    private static final int FIRST_SIZE = 1 << 10;
    private static final int LARGEST_SIZE = 1 << 20;
    // A value is given out again until this part of its texts is new: making one copies the tables.
    private static final int NEWS_PART = 8;

    private long[] grams = new long[FIRST_SIZE];
    private short[] counts = new short[FIRST_SIZE];
    /** For each gram the number of the text that it was last seen in, so that a text counts once. */
    private int[] seen = new int[FIRST_SIZE];

    private int used;
    private int texts;
    private int givenOut = -1;
    private Usage usage = new Usage(grams, counts);

    /** Nothing counted yet. */
    public UsageCounter() {}

    /** Counts one text, such as an article. */
    public void add(CharSequence text) {
        texts++;
        char before = 0;
        char beforeThat = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isIdeographic(c)) {
                before = 0;
                beforeThat = 0;
                continue;
            }
            if (before != 0) {
                count(Usage.gram(before, c));
                if (beforeThat != 0) {
                    count(Usage.gram(beforeThat, before, c));
                }
            }
            beforeThat = before;
            before = c;
        }
    }

    /** What was counted, but for at most an eighth of the texts, the newest. */
    public Usage usage() {
        if (givenOut < 0 || (texts - givenOut) * NEWS_PART > texts) {
            usage = new Usage(Arrays.copyOf(grams, grams.length), Arrays.copyOf(counts, counts.length));
            givenOut = texts;
        }
        return usage;
    }

    private void count(long gram) {
        int at = Usage.place(grams, gram);
        if (grams[at] == 0) {
            used++;
            if (2 * used > grams.length) {
                makeRoom();
                at = Usage.place(grams, gram);
            }
            grams[at] = gram;
        }
        if (seen[at] != texts && counts[at] < Short.MAX_VALUE) {
            counts[at]++;
            seen[at] = texts;
        }
    }

    private void makeRoom() {
        if (grams.length < LARGEST_SIZE) {
            keep(0, grams.length * 2);
            return;
        }
        // Normally what was seen once is more than half; else the bar rises until there is room.
        for (int least = 1; 4 * used > grams.length; least++) {
            keep(least, grams.length);
        }
    }

    /** Puts the grams that stand in more than {@code least} texts into new tables. */
    private void keep(int least, int size) {
        long[] oldGrams = grams;
        short[] oldCounts = counts;
        int[] oldSeen = seen;
        grams = new long[size];
        counts = new short[size];
        seen = new int[size];
        used = 1;
        for (int i = 0; i < oldGrams.length; i++) {
            if (oldGrams[i] != 0 && oldCounts[i] > least) {
                int at = Usage.place(grams, oldGrams[i]);
                grams[at] = oldGrams[i];
                counts[at] = oldCounts[i];
                seen[at] = oldSeen[i];
                used++;
            }
        }
    }
}
