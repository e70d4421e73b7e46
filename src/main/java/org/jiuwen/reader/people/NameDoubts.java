package org.jiuwen.reader.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Segmenter.Word;

/**
 * What a candidate is rather than a name, whatever the judge says of its characters: a place of the page or of the country, a piece of
 * a slogan, a run with a function word in it. What only a person does or is beside it clears it of the doubt.
 */
final class NameDoubts {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet POSTS_BEHIND = WordSet.load("post-after-name.txt");
    private static final WordSet ONLY_PEOPLE = WordSet.load("person-followers.txt");
    private static final WordSet NOTES = WordSet.load("name-proof-notes.txt");
    private static final WordSet COMPOUNDS = WordSet.load("compounds-not-names.txt");
    private static final WordSet MODERN = WordSet.load("words-not-names.txt");
    // 代表巩义 speaks for a town
    private static final Set<String> ALSO_VERBS = Set.of("代表", "指挥", "领导", "编辑", "主编");
    private static final String NEVER_GIVEN = "的了们吗呢么与及或被把这那哪您你他她它很";
    private static final String HAMLET_ENDS = "坪坝洲湾庄营寨沟岭村屯坡峪垭垸渡滩河堡店集铺窑峡溪冲塘桥嘴墩圩港岛";
    private static final String NEVER_IN_ANY = "的了们吗呢么";
    private static final int LONGEST_CHINESE = 3;
    private static final int SLOGAN = 4;
    // A town of the country may be a person as well: 马龙, 方正
    private static final double SURELY_A_NAME = 2.5;

    private final String text;
    private final Words words;
    private final PagePlaces places;
    private final boolean[] slogans;

    NameDoubts(String text, Words words, PagePlaces places) {
        this.text = text;
        this.words = words;
        this.places = places;
        this.slogans = slogans(text);
    }

    // “精准施策”, and wherever else the article prints the four characters
    private static boolean[] slogans(String text) {
        Set<String> found = new HashSet<>();
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = open + SLOGAN + 1;
            if (close < text.length() && text.charAt(close) == '”' && isSlogan(text, open + 1, close)) {
                found.add(text.substring(open + 1, close));
            }
        }
        boolean[] inside = new boolean[text.length() + 1];
        if (!found.isEmpty()) {
            Map<String, List<Integer>> places = NameOccurrences.in(text, found);
            places.values().forEach(starts -> starts.forEach(at -> Arrays.fill(inside, at, at + SLOGAN, true)));
        }
        return inside;
    }

    private static boolean isSlogan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return POSTS_BEHIND.lengthBefore(text, to) < 2
                && HONORIFICS.lengthBefore(text, to) < 2
                && Surnames.lengthAt(text, from) < 2;
    }

    boolean refuse(NameCandidate c) {
        if (isOddGiven(c.name) || isPartOfSlogan(c.start, c.end) || isTooLong(c)) {
            return true;
        }
        return ((isDoubtful(c.name, c.second) || (c.second < SURELY_A_NAME && isPlaceWord(c.start, c.end)))
                && !isPersonal(c.start, c.end));
    }

    /** 施某曲惊四座: a family name of one character has no given name of three, unless marks show the name whole. */
    boolean isTooLong(NameCandidate c) {
        boolean chinese = c.name.length() == LONGEST_CHINESE + 1
                && Surnames.lengthAt(c.name, 0) == 1
                && c.get(NameFeature.FOREIGN) == 0
                && c.get(NameFeature.FOREIGN_DOTTED) == 0
                && c.get(NameFeature.MINORITY_PART) + c.get(NameFeature.MINORITY_PARTS) == 0
                && c.get(NameFeature.JAPANESE) == 0;
        return chinese && ((isHan(c.start - 1) && !isPersonal(c.start, c.end)) || isHan(c.end));
    }

    private boolean isHan(int at) {
        return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    // What the segmenter takes for a place as a whole: 巩义
    private boolean isPlaceWord(int start, int end) {
        Word word = words.covering(start);
        return word.start() == start && word.end() == end && word.nature().startsWith("ns");
    }

    /** Whether a range that the print seems to prove to be a name is none. */
    boolean refuse(int start, int end) {
        String name = text.substring(start, end).replace(" ", "");
        return isOddGiven(name) || ((places.isOnPage(name) || isHamlet(name)) && !isPersonal(start, end));
    }

    private boolean isDoubtful(String name, double score) {
        return places.isOnPage(name)
                || MODERN.contains(name)
                // 高铁颍原站
                || (name.length() == LONGEST_CHINESE && COMPOUNDS.contains(name.substring(0, 2)))
                || isHamlet(name)
                || (score < SURELY_A_NAME && PagePlaces.isInCountry(name));
    }

    /** Whether a word that no name holds stands in a run: 和他聊了聊. */
    static boolean isNeverName(String run) {
        return run.chars().anyMatch(c -> NEVER_IN_ANY.indexOf(c) >= 0);
    }

    // 丁家洲
    private static boolean isHamlet(String name) {
        return name.length() == LONGEST_CHINESE && name.charAt(1) == '家' && HAMLET_ENDS.indexOf(name.charAt(2)) >= 0;
    }

    private static boolean isOddGiven(String name) {
        String never = name.length() <= LONGEST_CHINESE ? NEVER_GIVEN : NEVER_IN_ANY;
        for (int i = 1; i < name.length(); i++) {
            if (never.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        // 修一修
        boolean again = name.length() == 3 && name.charAt(1) == '一' && name.charAt(0) == name.charAt(2);
        return again || isOrdinal(name) || (name.length() > 2 && name.endsWith("等")) || isPairOfWords(name);
    }

    // 第一个, but not 第五某
    private static boolean isOrdinal(String name) {
        return name.charAt(0) == '第' && name.charAt(1) != '五' && ChineseNumbers.CLASS.indexOf(name.charAt(1)) >= 0;
    }

    // 社会·民生, 图·文
    private static boolean isPairOfWords(String name) {
        int dot = name.indexOf('·');
        if (dot < 0) {
            return false;
        }
        for (int from = 0; from < name.length(); ) {
            int to = dot < from ? name.length() : dot;
            String part = name.substring(from, to);
            boolean foreign = part.chars()
                                    .filter(c -> NameCandidates.FOREIGN.contains((char) c))
                                    .count()
                            * 2
                    > part.length();
            if (foreign || part.length() > 2 || NameCharacters.wordFrequency(part) == 0) {
                return false;
            }
            from = to + 1;
            dot = name.indexOf('·', from);
        }
        return true;
    }

    private boolean isPartOfSlogan(int start, int end) {
        if (!slogans[start] || !slogans[end - 1]) {
            return false;
        }
        // The whole of it may be a name of four characters
        return end - start < SLOGAN;
    }

    private boolean isPersonal(int start, int end) {
        int at = start;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        int post = POSTS.lengthBefore(text, at);
        if (post > 0 && !words.cutAt(at)) {
            String title = text.substring(at - post, at);
            if (!HONORIFICS.contains(title) && !ALSO_VERBS.contains(title)) {
                return true;
            }
        }
        return ONLY_PEOPLE.lengthAt(text, end) > 0
                || NOTES.lengthAt(text, end) > 0
                || POSTS_BEHIND.lengthAt(text, end) > 0;
    }
}
