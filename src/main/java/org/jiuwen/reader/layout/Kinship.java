package org.jiuwen.reader.layout;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much the words of a text speak for its being of an article: the log-likelihood ratio of the words that both have under the
 * article's own words, mixed half and half with the language at large, against the language alone. (Jelinek-Mercer smoothing,
 * as in the language models of retrieval: Zhai and Lafferty 2004.) A name that only one article of the page has says much, 会议
 * next to nothing; long articles are not favoured.
 */
final class Kinship {

    /** Count that a word is given beside the dictionary's, so that one unknown to it is rare but not impossible. */
    private static final double UNKNOWN = 20;
    /** No single word may speak for more than this. */
    private static final double MOST = 7;

    private static final Segment WORDS = HanLP.newSegment().enableAllNamedEntityRecognize(false);

    private final IdentityHashMap<Line, Set<String>> words = new IdentityHashMap<>();

    /** The words of an article with their counts. */
    static final class Article {
        private final Map<String, Integer> counts = new HashMap<>();
        private int size;

        private void add(String word, int times) {
            counts.merge(word, times, (before, more) -> before + more == 0 ? null : before + more);
            size += times;
        }
    }

    Article article(Collection<Line> lines) {
        Article article = new Article();
        lines.forEach(line -> add(article, line));
        return article;
    }

    void add(Article article, Line line) {
        wordsOf(line).forEach(word -> article.add(word, 1));
    }

    /** Takes back what {@link #add} did. */
    void remove(Article article, Line line) {
        wordsOf(line).forEach(word -> article.add(word, -1));
    }

    /** At least 0; of texts that have nothing to do with each other seldom above 10. */
    double of(Collection<Line> text, Article article) {
        Set<String> own = new HashSet<>();
        text.forEach(line -> own.addAll(wordsOf(line)));
        double sum = 0;
        for (String word : own) {
            Integer count = article.counts.get(word);
            if (count != null) {
                sum += Math.min(MOST, Math.log1p(count / (article.size * background(word))));
            }
        }
        return sum;
    }

    /** Share of the words of some lines that others have, too; 1 for lines without a word. */
    double shared(Collection<Line> lines, Collection<Line> others) {
        Set<String> own = new HashSet<>();
        lines.forEach(line -> own.addAll(wordsOf(line)));
        Map<String, Integer> there = article(others).counts;
        return own.isEmpty()
                ? 1
                : (double) own.stream().filter(there::containsKey).count() / own.size();
    }

    private static double background(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return ((known == null ? 0 : known.totalFrequency) + UNKNOWN) / Predefine.TOTAL_FREQUENCY;
    }

    /** Words of two characters and more; characters that make no word are taken in pairs, as names are. */
    private Set<String> wordsOf(Line line) {
        Set<String> known = words.get(line);
        if (known != null) {
            return known;
        }
        Set<String> found = new HashSet<>();
        String single = "";
        for (Term term : WORDS.seg(line.text())) {
            String word = term.word;
            boolean counts = word.codePoints().allMatch(Character::isLetterOrDigit);
            if (counts && word.length() > 1) {
                found.add(word);
            } else if (counts && !single.isEmpty()) {
                found.add(single + word);
            }
            single = counts && word.length() == 1 ? word : "";
        }
        words.put(line, found);
        return found;
    }
}
