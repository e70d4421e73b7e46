package org.jiuwen.reader.people;

import java.util.Arrays;
import java.util.List;
import org.jiuwen.text.PageWords;
import org.jiuwen.text.Segmenter.Word;

/** The words of a text, asked by place. */
final class Words {

    private static final Word NONE = new Word("", 0, 0, "");

    private final List<Word> words;
    private final int[] at;

    private Words(List<Word> words, int[] at) {
        this.words = words;
        this.at = at;
    }

    static Words of(String text) {
        return of(text, new PageWords());
    }

    static Words of(String text, PageWords page) {
        List<Word> words = page.of(text);
        int[] at = new int[text.length() + 1];
        Arrays.fill(at, -1);
        for (int i = 0; i < words.size(); i++) {
            Arrays.fill(at, words.get(i).start(), words.get(i).end(), i);
        }
        return new Words(words, at);
    }

    List<Word> all() {
        return words;
    }

    /** The word that covers a place; an empty one when none does. */
    Word covering(int place) {
        return place < 0 || place >= at.length || at[place] < 0 ? NONE : words.get(at[place]);
    }

    /** Whether a word covers both sides of a place, so that a cut there goes through it. */
    boolean cutAt(int place) {
        return place > 0 && place < at.length && at[place] >= 0 && at[place] == at[place - 1];
    }
}
