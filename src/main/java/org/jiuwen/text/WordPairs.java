package org.jiuwen.text;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * Which two characters stand side by side inside of words: one bit for many pairs, small enough to stay near the processor, so that
 * a look into a whole dictionary is spared for the many pairs that no word has. (A Bloom filter of one hash: Bloom 1970.)
 */
final class WordPairs {

    private static final int BITS = 21;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] pairs = new long[1 << (BITS - 6)];

    /** Adds the words of a dictionary, whose characters are folded as for the segmenter. */
    void addAll(DoubleArrayTrie<?> words) {
        int[] base = words.getBase();
        int[] check = words.getCheck();
        // A node stands at its parent's base, which no other has, and the code of the character that leads to it.
        char[] leadsTo = new char[base.length + Character.MAX_VALUE + 2];
        for (int node = 1; node < base.length; node++) {
            if (check[node] > 0 && base[node] > 0) {
                leadsTo[base[node]] = (char) (node - check[node] - 1);
            }
        }
        for (int node = 1; node < base.length; node++) {
            boolean endOfWord = node == check[node];
            if (check[node] > 0 && check[node] != base[0] && !endOfWord) {
                add(leadsTo[check[node]], (char) (node - check[node] - 1));
            }
        }
    }

    private void add(char first, char second) {
        int bit = bitOf(first, second);
        pairs[bit >> 6] |= 1L << bit;
    }

    /** Never false for two characters that a word has side by side; true for some that none has. */
    boolean mayHave(char first, char second) {
        int bit = bitOf(first, second);
        return (pairs[bit >> 6] & (1L << bit)) != 0;
    }

    private static int bitOf(char first, char second) {
        return (int) ((((long) first << Character.SIZE | second) * MIX) >>> (Long.SIZE - BITS));
    }
}
