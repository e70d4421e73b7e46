package org.jiuwen.reader.layout;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;

/**
 * How much more often than by chance HanLP's corpus has one word right behind another (their pointwise mutual information: Church and
 * Hanks 1990): 被 stands behind 将, 质量 behind 提案, 在 hardly ever behind 上.
 */
final class Succession {

    /** Counts given beforehand, so that rare words say little. */
    private static final double BEFOREHAND = 0.2;

    private static final double MOST = 3;

    private Succession() {}

    /** Natural logarithm, from -3 to 3; 0 when one of the words is in no dictionary. */
    static double of(String before, String word) {
        CoreDictionary.Attribute first = CoreDictionary.get(before);
        CoreDictionary.Attribute second = CoreDictionary.get(word);
        if (first == null || second == null) {
            return 0;
        }
        double byChance = (double) first.totalFrequency * second.totalFrequency / Predefine.TOTAL_FREQUENCY;
        int counted = CoreBiGramTableDictionary.getBiFrequency(before, word);
        return Math.clamp(Math.log((counted + BEFOREHAND) / (byChance + BEFOREHAND)), -MOST, MOST);
    }
}
