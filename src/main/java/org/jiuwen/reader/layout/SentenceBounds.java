package org.jiuwen.reader.layout;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.utility.Predefine;

/**
 * How strange a text's first word is at the beginning of a sentence and its last at the end, by how often HanLP's corpus has them
 * there: 了 and 库 never begin one, 会议 and 有人 often do; 把 never ends one.
 */
final class SentenceBounds {

    private static final Segment WORDS = HanLP.newSegment().enableAllNamedEntityRecognize(false);
    private static final int REACH = 8;
    /** Share of a word's places at a bound that says nothing either way. */
    private static final double USUAL = 0.03;

    /** Counts given beforehand, so that rare words say little. */
    private static final double AT_BOUND = 0.5;

    private static final double PLACES = 15;
    private static final double MOST = 4;
    private static final String NEVER = "，,。、；;：:！!？?）)》”』」’·—…%％";

    private SentenceBounds() {}

    /** Log-odds of the last word not being an end, from -2 to 4. */
    static double strangenessAsEnd(String text) {
        String word = lastWord(text);
        return strangeness(word, CoreBiGramTableDictionary.getBiFrequency(word, Predefine.TAG_END));
    }

    /** Log-odds, from -2 for a usual beginning to 4 for none. */
    static double strangenessAsStart(String text) {
        if (NEVER.indexOf(text.charAt(0)) >= 0) {
            return MOST;
        }
        String word = firstWord(text);
        return strangeness(word, CoreBiGramTableDictionary.getBiFrequency(Predefine.TAG_BIGIN, word));
    }

    static String firstWord(String text) {
        return WORDS.seg(text.substring(0, Math.min(REACH, text.length()))).getFirst().word;
    }

    /** A comma as the dictionary has it. */
    static String lastWord(String text) {
        String word =
                WORDS.seg(text.substring(Math.max(0, text.length() - REACH))).getLast().word;
        return word.equals(",") ? "，" : word;
    }

    private static double strangeness(String word, int atBound) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        int places = known == null ? 0 : known.totalFrequency;
        double share = (atBound + AT_BOUND) / (places + PLACES);
        return Math.clamp(-Math.log(share / USUAL), -2, MOST);
    }
}
