package org.jiuwen.reader.meetings;

import java.util.List;
import java.util.Set;
import org.jiuwen.reader.people.WordSet;
import org.jiuwen.text.Segmenter;
import org.jiuwen.text.Segmenter.Word;

/** Says where a place's name starts when words of the sentence stand before it without a mark. */
final class PlaceNames {

    private static final WordSet LEADS = WordSet.load("place-leads.txt");
    private static final String NEVER_LAST = "由在到于被将据的了从与报并经";
    /** HanLP's tags of prepositions, conjunctions, adverbs and particles. */
    private static final Set<String> BINDING = Set.of("p", "c", "cc", "d", "ude1", "ule", "uzhe", "uguo");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    private PlaceNames() {}

    /** Length of the place's name that ends {@code text}; 0 when only the character of its level does, as in 会议由市. */
    static int lengthBefore(String text) {
        List<Word> words = Segmenter.shared().words(text);
        if (words.isEmpty()) {
            return 0;
        }
        Word last = words.getLast();
        if (last.end() - last.start() > 1 && last.nature().startsWith("ns")) {
            return last.end() - last.start();
        }
        if (words.size() > 1 && last.end() - last.start() == 1) {
            Word before = words.get(words.size() - 2);
            // 川 and 沪 stand for a province when alone, but 桐川市 is no 川市.
            if (before.nature().startsWith("ns") && (before.end() - before.start() > 1 || words.size() == 2)) {
                return last.end() - before.start();
            }
            if (isNoName(before)) {
                return 0;
            }
        }
        return withoutLeads(text);
    }

    /** 畅谈市, 以省: a verb of two characters, or a word that only binds others. */
    private static boolean isNoName(Word word) {
        boolean single = word.end() - word.start() == 1;
        return single ? BINDING.contains(word.nature()) : word.nature().equals("v");
    }

    /**
     * Where the name that {@code text} ends with starts: behind the last word that does not belong to it.
     *
     * @param atLeast how many characters the name has at least; 出席沿江区 is 沿江区, but 和平区 is whole
     */
    static int startBehindLeads(String text, int atLeast) {
        for (int at = text.length() - atLeast; at > 0; at--) {
            if (LEADS.lengthBefore(text, at) > 0) {
                return at;
            }
        }
        return 0;
    }

    // 精神和州: of 泰和县 it is part of the name, which then is a word or stands behind a single character
    private static boolean isAnd(String text, int at) {
        if (text.charAt(at) != '和' || at < 2) {
            return false;
        }
        List<Word> words = Segmenter.shared().words(text.substring(0, at + 1));
        return words.size() > 1
                && words.getLast().end() - words.getLast().start() == 1
                && words.get(words.size() - 2).end()
                                - words.get(words.size() - 2).start()
                        > 1
                && !words.get(words.size() - 2).nature().startsWith("ns");
    }

    private static int withoutLeads(String text) {
        String level = Place.levelOf(text);
        // 召开市, 由省: nothing of a name stands between
        int end = text.length() - level.length();
        if (end > 0 && isAnd(text, end - 1)) {
            return 0;
        }
        if (end == 0 || LEADS.lengthBefore(text, end) > 1 || NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            return 0;
        }
        int length = text.length() - startBehindLeads(text, SHORTEST);
        return length >= SHORTEST && length <= LONGEST ? length : 0;
    }
}
