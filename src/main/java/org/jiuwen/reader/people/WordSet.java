package org.jiuwen.reader.people;

import java.util.Set;
import org.jiuwen.text.Lexicon;

/** A word list asked at a place of a text: which of its words ends or starts there. */
public final class WordSet {

    private final Set<String> words;
    private final int longest;

    private WordSet(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    public static WordSet load(String lexicon) {
        return new WordSet(Lexicon.load(lexicon).words());
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** Length of the longest word that ends at {@code end}; 0 when none does. */
    public int lengthBefore(String text, int end) {
        for (int n = Math.min(longest, end); n > 0; n--) {
            if (words.contains(text.substring(end - n, end))) {
                return n;
            }
        }
        return 0;
    }

    /** Length of the longest word that starts at {@code start}; 0 when none does. */
    public int lengthAt(String text, int start) {
        for (int n = Math.min(longest, text.length() - start); n > 0; n--) {
            if (words.contains(text.substring(start, start + n))) {
                return n;
            }
        }
        return 0;
    }
}
