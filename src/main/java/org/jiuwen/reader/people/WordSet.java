package org.jiuwen.reader.people;

import java.util.BitSet;
import java.util.Set;
import org.jiuwen.text.Lexicon;

/**
 * A word list asked at a place of a text: which of its words ends or starts there. It is asked at nearly every character, so that
 * first and last characters are looked up before any string is made.
 */
public final class WordSet {

    private final Set<String> words;
    private final int longest;
    private final BitSet[] firstOf;
    private final BitSet[] lastOf;

    private WordSet(Set<String> words) {
        this.words = Set.copyOf(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        this.firstOf = new BitSet[longest + 1];
        this.lastOf = new BitSet[longest + 1];
        for (int n = 0; n <= longest; n++) {
            firstOf[n] = new BitSet();
            lastOf[n] = new BitSet();
        }
        for (String word : words) {
            int n = word.length();
            if (n > 0) {
                for (BitSet any : new BitSet[] {firstOf[n], firstOf[0]}) {
                    any.set(word.charAt(0));
                }
                for (BitSet any : new BitSet[] {lastOf[n], lastOf[0]}) {
                    any.set(word.charAt(n - 1));
                }
            }
        }
    }

    public static WordSet load(String lexicon) {
        return new WordSet(Lexicon.load(lexicon).words());
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether the character alone is one of the words. */
    boolean contains(char c) {
        return longest > 0 && firstOf[1].get(c);
    }

    /** Length of the longest word that ends at {@code end}; 0 when none does. */
    public int lengthBefore(String text, int end) {
        if (end <= 0 || longest == 0 || !lastOf[0].get(text.charAt(end - 1))) {
            return 0;
        }
        char last = text.charAt(end - 1);
        for (int n = Math.min(longest, end); n > 0; n--) {
            if (lastOf[n].get(last) && words.contains(text.substring(end - n, end))) {
                return n;
            }
        }
        return 0;
    }

    /** Length of the longest word that starts at {@code start}; 0 when none does. */
    public int lengthAt(String text, int start) {
        if (start >= text.length() || longest == 0 || !firstOf[0].get(text.charAt(start))) {
            return 0;
        }
        char first = text.charAt(start);
        for (int n = Math.min(longest, text.length() - start); n > 0; n--) {
            if (firstOf[n].get(first) && words.contains(text.substring(start, start + n))) {
                return n;
            }
        }
        return 0;
    }
}
