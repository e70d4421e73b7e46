package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.Segmenter.Word;

/** Runs of characters with dots between them that may be names of several parts: 阿依努尔·吐逊, 比尔·盖茨. */
final class DottedNames {

    private static final Pattern DOTTED = Pattern.compile("[\\p{IsHan}A-Z]{1,9}+(?:[·.][\\p{IsHan}]{1,9}+){1,4}+");
    private static final int LONGEST_PART = 9;
    private static final WordSet PARTS = WordSet.load("minority-name-parts.txt");

    private final String text;
    private final Words words;

    private DottedNames(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** Their ranges, in text order. */
    static List<int[]> in(String text, Words words) {
        return new DottedNames(text, words).find();
    }

    // Most texts have few dots; looking from each dot spares trying the pattern at every character.
    private List<int[]> find() {
        List<int[]> found = new ArrayList<>();
        Matcher dotted = DOTTED.matcher(text);
        int from = 0;
        for (int dot = 0; dot < text.length(); dot++) {
            if (dot < from || (text.charAt(dot) != '·' && text.charAt(dot) != '.')) {
                continue;
            }
            int start = dot;
            while (start > from && dot - start < LONGEST_PART && isPartOfDotted(text.charAt(start - 1))) {
                start--;
            }
            if (start < dot && dotted.region(start, text.length()).lookingAt()) {
                found.add(new int[] {trimmed(dotted.start(), dotted.end()), trimmedEnd(dotted.start(), dotted.end())});
                from = dotted.end();
            }
        }
        return found;
    }

    private static boolean isPartOfDotted(char c) {
        return (c >= 'A' && c <= 'Z') || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    // The first part of a dotted name swallows the words before it; HanLP's words say where it starts.
    private int trimmed(int start, int end) {
        int dot = start;
        while (dot < end && text.charAt(dot) != '·' && text.charAt(dot) != '.') {
            dot++;
        }
        int at = dot - 1;
        Word word = words.covering(at);
        while (word.start() > start && isPartOfForeignName(words.covering(word.start() - 1))) {
            word = words.covering(word.start() - 1);
        }
        return Math.max(start, Math.min(word.start(), at));
    }

    // 佩里时表示: the last part goes as far as characters of foreign names do, or as its first word
    private int trimmedEnd(int start, int end) {
        int dot = end - 1;
        while (dot > start && text.charAt(dot) != '·' && text.charAt(dot) != '.') {
            dot--;
        }
        int at = dot + 1;
        int part = PARTS.lengthAt(text, at);
        if (part > 1) {
            return Math.min(end, at + part);
        }
        while (at < end && NameCandidates.FOREIGN.contains(text.charAt(at))) {
            at++;
        }
        return Math.min(end, Math.max(at, Math.min(words.covering(dot + 1).end(), dot + 5)));
    }

    private static boolean isPartOfForeignName(Word word) {
        return word.nature().equals("nrf")
                || PARTS.contains(word.text())
                || (word.end() - word.start() == 1
                        && NameCandidates.FOREIGN.contains(word.text().charAt(0)));
    }
}
