package org.jiuwen.reader.layout;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jiuwen.text.PageWords;
import org.jiuwen.text.Segmenter;
import org.jspecify.annotations.Nullable;

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

    private final PageWords page;
    private final IdentityHashMap<Line, Set<Word>> words = new IdentityHashMap<>();
    private final Map<String, Word> known = new HashMap<>();

    /** A word of the page, one object for all its places. */
    private static final class Word {
        private final int hash;
        /** Its share of the language at large. */
        private final double background;

        private Word(String text) {
            hash = text.hashCode();
            CoreDictionary.Attribute entry = CoreDictionary.get(text);
            background = ((entry == null ? 0 : entry.totalFrequency) + UNKNOWN) / Predefine.TOTAL_FREQUENCY;
        }

        // Not that of the object: sums are taken in the same order whenever a page is read
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }
    }

    Kinship(PageWords page) {
        this.page = page;
    }

    /** The words of an article with their counts. */
    static final class Article {
        private final Map<Word, Integer> counts = new HashMap<>();
        private int size;

        private void add(Word word, int times) {
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
        double sum = 0;
        for (Word word : wordsOf(text)) {
            Integer count = article.counts.get(word);
            if (count != null) {
                sum += Math.min(MOST, Math.log(1 + count / (article.size * word.background)));
            }
        }
        return sum;
    }

    /** Share of the words of some lines that others have, too; 1 for lines without a word. */
    double shared(Collection<Line> lines, Collection<Line> others) {
        Set<Word> own = wordsOf(lines);
        Map<Word, Integer> there = article(others).counts;
        return own.isEmpty()
                ? 1
                : (double) own.stream().filter(there::containsKey).count() / own.size();
    }

    private Set<Word> wordsOf(Collection<Line> lines) {
        if (lines.size() == 1) {
            return wordsOf(lines.iterator().next());
        }
        Set<Word> all = new HashSet<>();
        lines.forEach(line -> all.addAll(wordsOf(line)));
        return all;
    }

    /** Words of two characters and more; characters that make no word are taken in pairs, and so are names that no dictionary has. */
    private Set<Word> wordsOf(Line line) {
        Set<Word> before = words.get(line);
        if (before != null) {
            return before;
        }
        Set<Word> found = new HashSet<>();
        // The character before, where it is no word
        String single = "";
        for (Segmenter.Word cut : page.of(line.text())) {
            String text = cut.text();
            if (!text.codePoints().allMatch(Character::isLetterOrDigit)) {
                single = "";
            } else if (text.length() > 1 && !isNewName(cut)) {
                found.add(word(text));
                single = "";
            } else {
                for (int i = 0; i < text.length(); i++) {
                    String character = text.substring(i, i + 1);
                    if (!single.isEmpty()) {
                        found.add(word(single + character));
                    }
                    single = character;
                }
            }
        }
        words.put(line, found);
        return found;
    }

    private static boolean isNewName(Segmenter.Word word) {
        return word.isPerson() && CoreDictionary.get(word.text()) == null;
    }

    private Word word(String text) {
        return known.computeIfAbsent(text, Word::new);
    }
}
