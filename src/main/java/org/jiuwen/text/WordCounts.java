package org.jiuwen.text;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;

/**
 * How often words stand in the texts that HanLP's dictionaries were counted from. Words are walked character by character, so
 * that many spellings of one place of a text can be tried without making a string of each. Safe for any number of threads.
 */
public final class WordCounts {

    /** Where a walk begins. */
    public static final long START = pack(1, 1);

    /** Where a walk ends that no word goes on with. */
    public static final long NOWHERE = pack(-1, -1);

    private static final WordCounts SHARED = new WordCounts();

    private final DoubleArrayTrie<CoreDictionary.Attribute> core;
    private final DoubleArrayTrie<CoreDictionary.Attribute> custom;
    private final WordPairs pairs = new WordPairs();

    private WordCounts() {
        // The dictionaries read themselves in circles; the segmenter does it in an order that is known to hold.
        Segmenter.shared().words("旧闻");
        core = CoreDictionary.trie;
        custom = CustomDictionary.DEFAULT.dat;
        pairs.addAll(core);
        pairs.addAll(custom);
    }

    /** The one table of the application; its first use loads HanLP's dictionaries. */
    public static WordCounts shared() {
        return SHARED;
    }

    /**
     * One character further.
     *
     * @param state {@link #START} or what an earlier step gave
     * @return {@link #NOWHERE} when no word begins so
     */
    public long step(long state, char c) {
        char folded = Folding.foldForSegmenter(c);
        return pack(step(core, (int) (state >> Integer.SIZE), folded), step(custom, (int) state, folded));
    }

    /** How often the word that was walked was counted; 0 when it is none. */
    public int count(long state) {
        return Math.max(count(core, (int) (state >> Integer.SIZE)), count(custom, (int) state));
    }

    /** How often a word was counted; 0 when it is none. */
    public int count(CharSequence word) {
        long state = START;
        for (int i = 0; i < word.length() && state != NOWHERE; i++) {
            state = step(state, word.charAt(i));
        }
        return count(state);
    }

    /** Whether a word may have the two characters side by side: never false when one has, seldom true when none has. */
    public boolean mayStandInWord(char first, char second) {
        return pairs.mayHave(Folding.foldForSegmenter(first), Folding.foldForSegmenter(second));
    }

    /** How often the second word was counted right behind the first; 0 when one of them is in no dictionary. */
    public int together(String first, String second) {
        int a = CoreDictionary.getWordID(first);
        int b = CoreDictionary.getWordID(second);
        return a < 0 || b < 0 ? 0 : CoreBiGramTableDictionary.getBiFrequency(a, b);
    }

    private static int step(DoubleArrayTrie<?> words, int state, char c) {
        return state < 0 ? -1 : words.transition(c, state);
    }

    private static int count(DoubleArrayTrie<CoreDictionary.Attribute> words, int state) {
        CoreDictionary.Attribute found = words.output(state);
        if (found == null || found.nature == null) {
            return 0;
        }
        Nature first = found.nature[0];
        // 未##人 and their like are classes, not words; their characters do not occur in text.
        return first == null ? 0 : found.totalFrequency;
    }

    private static long pack(int core, int custom) {
        return ((long) core << Integer.SIZE) | (custom & 0xFFFFFFFFL);
    }
}
