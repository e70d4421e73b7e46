package org.jiuwen.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.text.Segmenter.Word;

/**
 * The words of one page, whose sentences are asked for again and again: in its lines, then in the articles that are made of them.
 * Each sentence is cut once. For one thread.
 */
public final class PageWords {

    /** No page has more characters; sentences behind them are cut whenever they are asked for, so that memory does not grow. */
    private static final int MOST = 100_000;

    private final Map<String, List<Word>> known = new HashMap<>();
    private int characters;

    /** Knows no sentence yet. */
    public PageWords() {}

    /** What {@link Segmenter#words} says of the text. */
    public List<Word> of(String text) {
        char[] chars = text.toCharArray();
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < chars.length; ) {
            int to = Sentences.end(chars, from, chars.length);
            for (Word word : ofSentence(text.substring(from, to))) {
                words.add(from == 0 ? word : word.movedBy(from));
            }
            from = to;
        }
        return words;
    }

    private List<Word> ofSentence(String sentence) {
        List<Word> words = known.get(sentence);
        if (words == null) {
            words = Segmenter.shared().words(sentence);
            if (characters + sentence.length() <= MOST) {
                characters += sentence.length();
                known.put(sentence, words);
            }
        }
        return words;
    }
}
