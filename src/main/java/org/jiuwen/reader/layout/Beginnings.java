package org.jiuwen.reader.layout;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;

/**
 * How strange a text is as the beginning of a paragraph, by its first word and by what kinds of words it begins with: a person or a
 * day often begins one, a verb that lacks its subject or a single character that makes no word seldom does. The weights in {@code
 * text-beginnings.tsv} were fitted once on news paragraphs against the rests of such that were cut at random places.
 */
final class Beginnings {

    private static final int REACH = 12;
    /** A trait that every text has. */
    private static final String ANY = "any";

    /** Of the weights: papers begin their paragraphs in more ways than the news that they were fitted on. */
    private static final double SHARE = 0.7;

    private static final Segment WORDS = HanLP.newSegment().enableNameRecognize(true);
    private static final Map<String, Double> WEIGHTS = Lexicon.load("text-beginnings.tsv").map().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> Double.valueOf(row.getValue())));

    private Beginnings() {}

    /** Log-odds of a text being the rest of a paragraph, whatever stands before it. */
    static double strangeness(String text) {
        double sum = SentenceBounds.strangenessAsStart(text);
        for (String trait : traits(text)) {
            sum += SHARE * WEIGHTS.getOrDefault(trait, 0.0);
        }
        return sum;
    }

    /** What the weights are for: HanLP's tags of the first words, a mark with itself. */
    static List<String> traits(String text) {
        List<Term> terms = WORDS.seg(text.substring(0, Math.min(REACH, text.length())));
        String first = tag(terms.getFirst());
        String second = terms.size() > 1 ? kind(terms.get(1)) : "-";
        return List.of(ANY, first, first + terms.getFirst().word.length(), kind(terms.getFirst()) + " " + second);
    }

    private static String tag(Term term) {
        String tag = term.nature.toString();
        return tag.startsWith("w") ? "w" + term.word.charAt(0) : tag;
    }

    private static String kind(Term term) {
        return term.nature.toString().substring(0, 1);
    }
}
