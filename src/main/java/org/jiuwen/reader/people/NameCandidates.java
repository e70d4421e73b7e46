package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.Segmenter.Word;
import org.jspecify.annotations.Nullable;

/** Every run of characters of a text that may be a name: by surname, by HanLP, by the shape of foreign and spaced names. */
final class NameCandidates {

    // 安 伟: a surname and one character set apart by the printer, nothing else beside them
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{IsHan} ])(\\p{IsHan}) {1,3}(\\p{IsHan})(?![\\p{IsHan} ])");
    private static final Pattern SPACED_IN_LIST =
            Pattern.compile("(?<=[、，：（])(\\p{IsHan}) {1,3}(\\p{IsHan})(?=[、，。等）和\n])");
    private static final int RARE = 20;
    private static final int LONGEST_RUN = 8;
    private static final String PART_ENDS = "草吉加太措毛本杰仓";
    private static final WordSet PARTS = WordSet.load("minority-name-parts.txt");
    private static final WordSet JAPANESE = WordSet.load("japanese-surnames.txt");

    private final String text;
    private final Words words;
    private final boolean[] listed;
    private final boolean[] byline;
    private final @Nullable NameCandidate[] firstAt;

    private NameCandidates(String text, Words words, boolean[] listed, boolean[] byline) {
        this.text = text;
        this.words = words;
        this.listed = listed;
        this.byline = byline;
        this.firstAt = new NameCandidate[text.length() + 1];
    }

    /** The candidates of a text, in the order in which they start; those of one start in the order in which they were found. */
    static List<NameCandidate> in(String text, Words words, boolean[] listed, boolean[] byline, NameChances chances) {
        return new NameCandidates(text, words, listed, byline).find(chances);
    }

    private List<NameCandidate> find(NameChances chances) {
        for (int at = 0; at < text.length(); at++) {
            int surname = Surnames.lengthAt(text, at);
            if (surname == 2) {
                addBySurname(at, 2);
            }
            if (surname > 0 && Surnames.singleAt(text, at)) {
                addBySurname(at, 1);
            }
        }
        for (Word word : words.all()) {
            if (word.isPerson() && word.end() - word.start() > 1) {
                add(word.start(), word.end()).set(NameFeature.HANLP_SAME);
            }
        }
        addForeignRuns();
        addByParts();
        DottedNames.in(text, words).forEach(range -> add(range[0], range[1]).set(NameFeature.FOREIGN_DOTTED));
        addSpaced();
        chances.likely().forEach(range -> add(range[0], range[1]));
        List<NameCandidate> found = new ArrayList<>();
        for (NameCandidate first : firstAt) {
            for (NameCandidate c = first; c != null; c = c.nextAtStart) {
                found.add(c);
            }
        }
        return found;
    }

    private void addSpaced() {
        for (Pattern pattern : List.of(SPACED, SPACED_IN_LIST)) {
            Matcher spaced = pattern.matcher(text).useTransparentBounds(true);
            for (int blank = text.indexOf(' ', 1); blank > 0; blank = text.indexOf(' ', blank + 1)) {
                if (Surnames.singleAt(text, blank - 1)
                        && spaced.region(blank - 1, text.length()).lookingAt()) {
                    add(spaced.start(), spaced.end()).set(NameFeature.SPACED);
                }
            }
        }
    }

    private void addBySurname(int at, int surname) {
        int shortest = at + surname + 1;
        for (int end = shortest; end <= shortest + 1 && end <= text.length(); end++) {
            if (!Character.isIdeographic(text.charAt(end - 1))) {
                return;
            }
            if (worthATry(at, end, surname)) {
                add(at, end);
            }
        }
    }

    // Most places of a surname's character are inside common words; those are tried only where a list, a byline or
    // HanLP points at them.
    private boolean worthATry(int start, int end, int surname) {
        if (listed[start] || listed[end] || byline[start]) {
            return true;
        }
        Word first = words.covering(start);
        if (first.isPerson() || words.covering(end - 1).isPerson()) {
            return true;
        }
        if (first.start() < start) {
            return false;
        }
        return first.end() == start + 1
                || first.end() == end
                || surname == 2
                || Surnames.share(text.charAt(start)) > RARE;
    }

    // 纳扎尔巴耶夫: characters that mostly write foreign names; both ends lie where the run or a word ends.
    private void addForeignRuns() {
        for (int from = 0; from < text.length(); from++) {
            int to = from;
            while (to < text.length() && FOREIGN.contains(text.charAt(to))) {
                to++;
            }
            if (to - from >= 3) {
                for (int start = from; start <= Math.min(to - 2, from + LONGEST_RUN); start++) {
                    if (start == from || !words.cutAt(start)) {
                        addForeignFrom(from, start, to);
                    }
                }
            }
            from = to;
        }
    }

    private void addForeignFrom(int from, int start, int to) {
        for (int end = Math.min(to, start + LONGEST_RUN); end >= start + 2; end--) {
            if (end == to || !words.cutAt(end)) {
                NameCandidate c = add(start, end);
                if (start == from && end == to) {
                    c.set(NameFeature.FOREIGN_RUN);
                }
            }
        }
    }

    // 达瓦卓玛, 桥本龙太郎: names that start with a known part
    private void addByParts() {
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            int parts = 0;
            for (int n = PARTS.lengthAt(text, end); n > 0 && parts < 3; n = PARTS.lengthAt(text, end)) {
                end += n;
                parts++;
                add(at, end).set(parts == 1 ? NameFeature.MINORITY_PART : NameFeature.MINORITY_PARTS);
            }
            // 扎西草
            if (parts > 0 && end < text.length() && PART_ENDS.indexOf(text.charAt(end)) >= 0 && !words.cutAt(end + 1)) {
                add(at, end + 1).set(NameFeature.MINORITY_PARTS);
            }
            int family = JAPANESE.lengthAt(text, at);
            if (family > 0) {
                for (int given = 0; given <= 3 && at + family + given <= text.length(); given++) {
                    if (given > 0 && !Character.isIdeographic(text.charAt(at + family + given - 1))) {
                        break;
                    }
                    NameCandidate c = add(at, at + family + given);
                    c.set(given == 0 ? NameFeature.JAPANESE_FAMILY : NameFeature.JAPANESE);
                    if (given == 2) {
                        c.set(NameFeature.JAPANESE_GIVEN_TWO);
                    }
                }
            }
        }
    }

    private NameCandidate add(int start, int end) {
        NameCandidate last = null;
        for (NameCandidate c = firstAt[start]; c != null; c = c.nextAtStart) {
            if (c.end == end) {
                return c;
            }
            last = c;
        }
        var added = new NameCandidate(start, end, NameCandidate.name(text, start, end));
        if (last == null) {
            firstAt[start] = added;
        } else {
            last.nextAtStart = added;
        }
        return added;
    }

    static final WordSet FOREIGN = WordSet.load("foreign-name-characters.txt");
}
