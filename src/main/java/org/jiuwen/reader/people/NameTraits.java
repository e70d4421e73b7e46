package org.jiuwen.reader.people;

import java.util.function.LongConsumer;
import org.jiuwen.text.Segmenter.Word;

/**
 * What is seen from one character of a text when it is asked whether a name starts, goes on or ends there: the characters and words
 * around it and what is known of them. Each trait is a number made of its kind and of up to three characters, for {@link NameSequence}.
 */
final class NameTraits {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet POSTS_BEHIND = WordSet.load("post-after-name.txt");
    private static final WordSet FOLLOWERS = WordSet.load("name-followers.txt");
    private static final WordSet PARTS = WordSet.load("minority-name-parts.txt");
    private static final WordSet JAPANESE = WordSet.load("japanese-surnames.txt");
    private static final int CHARACTERS_AROUND = 2;
    private static final char EDGE = '\n';
    private static final int LONGEST_RUN = 9;

    private final String text;
    private final Words words;
    private final boolean[] byline;
    private final byte[] surname;
    private final byte[] first;
    private final byte[] last;
    private final byte[] single;
    private final byte[] known;
    private final int[] runStart;
    private final int[] runEnd;
    private final int[] foreignStart;
    private final int[] foreignEnd;

    NameTraits(String text, Words words, boolean[] byline) {
        this.text = text;
        this.words = words;
        this.byline = byline;
        int n = text.length();
        surname = new byte[n];
        first = new byte[n];
        last = new byte[n];
        single = new byte[n];
        known = new byte[n + 1];
        runStart = new int[n];
        runEnd = new int[n];
        foreignStart = new int[n];
        foreignEnd = new int[n];
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (isOfName(c)) {
                figures(i, c);
            }
            runStart[i] = i > 0 && isOfName(c) && isOfName(text.charAt(i - 1)) ? runStart[i - 1] : i;
            foreignStart[i] = i > 0 && isForeign(i) && isForeign(i - 1) ? foreignStart[i - 1] : i;
        }
        for (int i = n - 1; i >= 0; i--) {
            runEnd[i] = i + 1 < n && runStart[i + 1] == runStart[i] ? runEnd[i + 1] : i + 1;
            foreignEnd[i] = i + 1 < n && foreignStart[i + 1] == foreignStart[i] ? foreignEnd[i + 1] : i + 1;
        }
        markKnown();
    }

    /** Whether a character can stand inside a name: an ideograph, the dot or hyphen of foreign names or the capital of an initial. */
    static boolean isOfName(char c) {
        return Character.isIdeographic(c) || c == '·' || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
    }

    private void figures(int at, char c) {
        if (!Character.isIdeographic(c)) {
            return;
        }
        String key = String.valueOf(c);
        int share = Surnames.share(c);
        surname[at] = (byte) (share == 0 ? 1 : share <= 3 ? 2 : share <= 30 ? 3 : share <= 300 ? 4 : 5);
        first[at] = step(NameCharacters.firstOdds(key));
        last[at] = step(NameCharacters.lastOdds(key));
        single[at] = step(NameCharacters.singleOdds(key));
    }

    private static byte step(double odds) {
        return (byte) (odds < -3.5 ? 1 : odds < -2 ? 2 : odds < -1 ? 3 : odds < 0 ? 4 : odds < 1 ? 5 : 6);
    }

    // Bits: 1 starts a compound surname, 2 starts a Japanese surname, 4 inside one, 8 starts a part, 16 inside or at
    // the end of one
    private void markKnown() {
        for (int i = 0; i < text.length(); i++) {
            if (Surnames.lengthAt(text, i) == 2) {
                known[i] |= 1;
            }
            int japanese = JAPANESE.lengthAt(text, i);
            for (int k = 0; k < japanese; k++) {
                known[i + k] |= (byte) (k == 0 ? 2 : 4);
            }
            int part = PARTS.lengthAt(text, i);
            for (int k = 0; k < part; k++) {
                known[i + k] |= (byte) (k == 0 ? 8 : 16);
            }
        }
    }

    private boolean isForeign(int at) {
        return NameCandidates.FOREIGN.contains(text.charAt(at));
    }

    private char charAt(int at) {
        return at < 0 || at >= text.length() ? EDGE : text.charAt(at);
    }

    private int of(byte[] figures, int at) {
        return at < 0 || at >= figures.length ? 0 : figures[at];
    }

    /** Hands over every trait of the character at a place. */
    void at(int i, LongConsumer sink) {
        characters(i, sink);
        words(i, sink);
        names(i, sink);
        surroundings(i, sink);
    }

    private void characters(int i, LongConsumer sink) {
        char b2 = charAt(i - 2);
        char b = charAt(i - 1);
        char c = charAt(i);
        char a = charAt(i + 1);
        char a2 = charAt(i + 2);
        sink.accept(trait(1, b2, 0, 0));
        sink.accept(trait(2, b, 0, 0));
        sink.accept(trait(3, c, 0, 0));
        sink.accept(trait(4, a, 0, 0));
        sink.accept(trait(5, a2, 0, 0));
        sink.accept(trait(6, b2, b, 0));
        sink.accept(trait(7, b, c, 0));
        sink.accept(trait(8, c, a, 0));
        sink.accept(trait(9, a, a2, 0));
        sink.accept(trait(10, b, a, 0));
        sink.accept(trait(11, b2, b, c));
        sink.accept(trait(12, c, a, a2));
        sink.accept(trait(13, b, c, a));
    }

    private void words(int i, LongConsumer sink) {
        Word word = words.covering(i);
        int place = word.end() - word.start() == 1 ? 3 : i == word.start() ? 0 : i == word.end() - 1 ? 2 : 1;
        sink.accept(word(14 + place, word));
        Word before = words.covering(word.start() - 1);
        Word behind = words.covering(word.end());
        sink.accept(word(i == word.start() ? 18 : 19, before));
        sink.accept(word(i == word.end() - 1 ? 20 : 21, behind));
        sink.accept(trait(22, nature(word), place, 0));
        sink.accept(trait(23, nature(word), place, nature(before)));
        sink.accept(trait(24, nature(word), place, nature(behind)));
    }

    private void names(int i, LongConsumer sink) {
        int s0 = of(surname, i);
        sink.accept(trait(25, s0, of(first, i), of(last, i)));
        sink.accept(trait(26, s0, of(first, i + 1), of(last, i + 2)));
        sink.accept(trait(27, of(surname, i - 1), of(first, i), of(last, i + 1)));
        sink.accept(trait(28, of(surname, i - 2), of(first, i - 1), of(last, i)));
        sink.accept(trait(29, s0, of(single, i + 1), 0));
        sink.accept(trait(30, of(surname, i - 1), of(single, i), 0));
        sink.accept(trait(31, of(last, i), of(surname, i + 1), 0));
        sink.accept(trait(32, known[i], of(known, i - 1), of(known, i + 1)));
        int foreign = 0;
        for (int k = -CHARACTERS_AROUND; k <= CHARACTERS_AROUND; k++) {
            foreign = foreign * 2 + (i + k >= 0 && i + k < text.length() && isForeign(i + k) ? 1 : 0);
        }
        sink.accept(trait(33, foreign, 0, 0));
        sink.accept(trait(
                34,
                Math.min(5, i - foreignStart[i]),
                Math.min(5, foreignEnd[i] - i),
                charAt(foreignEnd[i]) == '·' ? 1 : 0));
    }

    private void surroundings(int i, LongConsumer sink) {
        int post = POSTS.lengthBefore(text, i);
        int title = post == 0 ? 0 : HONORIFICS.contains(text.substring(i - post, i)) ? 1 : 2;
        int behind = POSTS_BEHIND.lengthAt(text, i + 1) > 0 ? 1 : FOLLOWERS.lengthAt(text, i + 1) > 0 ? 2 : 0;
        sink.accept(trait(35, title, byline[i] ? 1 : 0, of(surname, i)));
        sink.accept(trait(36, behind, of(last, i), 0));
        int length = Math.min(LONGEST_RUN, runEnd[i] - runStart[i]);
        int from = Math.min(4, i - runStart[i]);
        int to = Math.min(4, runEnd[i] - i);
        char left = charAt(runStart[i] - 1);
        char right = charAt(runEnd[i]);
        sink.accept(trait(37, left, right, length * 64 + from * 8 + to));
        sink.accept(trait(38, left, from, to));
        sink.accept(trait(39, right, from, to));
        sink.accept(trait(40, length * 64 + from * 8 + to, charAt(runEnd[i] + 1), right));
    }

    private static long word(int kind, Word word) {
        String w = word.text();
        int n = w.length();
        return trait(kind, n > 0 ? w.charAt(0) : EDGE, n > 1 ? w.charAt(1) : 0, n > 2 ? w.charAt(n - 1) : 0);
    }

    private static int nature(Word word) {
        String nature = word.nature();
        int first = nature.isEmpty() ? 0 : nature.charAt(0) % 32;
        return first * 32 + (nature.length() > 1 ? nature.charAt(1) % 32 : 0);
    }

    private static long trait(int kind, int a, int b, int c) {
        return (long) kind << 48 | (long) a << 32 | (long) b << 16 | c;
    }
}
