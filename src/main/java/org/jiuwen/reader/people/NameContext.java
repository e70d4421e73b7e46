package org.jiuwen.reader.people;

import static org.jiuwen.reader.people.NameFeature.*;

import java.util.List;
import org.jiuwen.text.Segmenter.Word;

/** Weighs the characters of a candidate and what stands around it: fills the features of the first round. */
final class NameContext {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet POSTS_BEHIND = WordSet.load("post-after-name.txt");
    private static final WordSet FOLLOWERS = WordSet.load("name-followers.txt");
    private static final String CLOSING_OR_PAUSE = "，。；：！？“”‘’《》「」『』）…—";
    static final String PLACE_ENDS = "区市县镇乡村路街州省港山河江湖岛桥站店馆寺局厅";
    private static final String JAPANESE_ENDS = "郎夫雄子男彦一美惠司治树作弘介平";
    private static final WordSet THINGS = WordSet.load("not-person-followers.txt");

    private final String text;
    private final Words words;
    private final List<NameList> lists;
    private final int[] listAt;
    private final boolean[] byline;

    NameContext(String text, Words words, List<NameList> lists, boolean[] byline) {
        this.text = text;
        this.words = words;
        this.lists = lists;
        this.byline = byline;
        this.listAt = new int[text.length() + 2];
        for (int i = 0; i < lists.size(); i++) {
            NameList list = lists.get(i);
            listAt[list.start()] = i + 1;
            listAt[list.end()] = i + 1;
            for (int[] item : list.items()) {
                listAt[item[0]] = i + 1;
                listAt[item[1]] = i + 1;
            }
        }
    }

    void weigh(NameCandidate c) {
        c.set(BIAS);
        characters(c);
        segmentation(c);
        left(c);
        right(c);
        list(c);
    }

    private void characters(NameCandidate c) {
        String name = c.name;
        int surname = Surnames.lengthAt(name, 0);
        if (surname == 2 && name.length() == 2) {
            surname = 1;
        }
        int given = name.length() - surname;
        if (c.get(FOREIGN_DOTTED) > 0 || surname == 0 || given < 1 || given > 2) {
            c.set(NOT_CHINESE);
            boolean foreign = name.chars().allMatch(ch -> NameCandidates.FOREIGN.contains((char) ch) || ch == '·');
            if (foreign) {
                c.set(FOREIGN);
            }
            c.set(FOREIGN_LONG, Math.min(6, name.length()) - 2);
            return;
        }
        String family = name.substring(0, surname);
        c.set(surname == 2 ? COMPOUND_SURNAME : given == 1 ? LENGTH_TWO : LENGTH_THREE);
        int share = Surnames.share(family);
        c.set(SURNAME_SHARE, Math.log(share));
        if (share <= 10) {
            c.set(SURNAME_RARE);
        }
        c.set(SURNAME_SEEN, NameCharacters.surname(family));
        c.set(SURNAME_ODDS, NameCharacters.surnameOdds(family));
        c.set(SURNAME_AS_WORD, NameCharacters.wordFrequency(family));
        if (given == 1) {
            c.set(GIVEN_SINGLE, NameCharacters.single(name.substring(surname)));
            c.set(GIVEN_SINGLE_ODDS, NameCharacters.singleOdds(name.substring(surname)));
        } else {
            c.set(GIVEN_FIRST, NameCharacters.first(name.substring(surname, surname + 1)));
            c.set(GIVEN_LAST, NameCharacters.last(name.substring(surname + 1)));
            c.set(GIVEN_FIRST_ODDS, NameCharacters.firstOdds(name.substring(surname, surname + 1)));
            c.set(GIVEN_LAST_ODDS, NameCharacters.lastOdds(name.substring(surname + 1)));
            c.set(GIVEN_WORD, NameCharacters.word(name.substring(surname)));
            c.set(GIVEN_IS_COMMON_WORD, NameCharacters.wordFrequency(name.substring(surname)));
            c.set(FIRST_TWO_ARE_WORD, NameCharacters.wordFrequency(name.substring(0, 2)));
        }
    }

    private void segmentation(NameCandidate c) {
        for (int at = c.start; at < c.end; ) {
            Word word = words.covering(at);
            if (word.isPerson() && word.end() - word.start() > 1) {
                boolean starts = word.start() >= c.start;
                boolean ends = word.end() <= c.end;
                boolean same = word.start() == c.start && word.end() == c.end;
                boolean around = starts && ends;
                boolean inside = word.start() <= c.start && word.end() >= c.end;
                c.set(same ? HANLP_SAME : around ? HANLP_AROUND : inside ? HANLP_INSIDE : HANLP_CROSSING);
            }
            at = Math.max(at + 1, word.end());
        }
        if (c.name.length() > 2 && PLACE_ENDS.indexOf(c.name.charAt(c.name.length() - 1)) >= 0) {
            c.set(PLACE_ENDING);
        }
        if (c.get(NameFeature.JAPANESE) > 0 && JAPANESE_ENDS.indexOf(c.name.charAt(c.name.length() - 1)) >= 0) {
            c.set(JAPANESE_ENDING);
        }
        if (THINGS.lengthAt(text, c.end) > 0) {
            c.set(THING_BEHIND);
        }
        double frequency = NameCharacters.wordFrequency(c.name);
        if (frequency > 0) {
            c.set(WORD);
            c.set(WORD_FREQUENCY, frequency);
        }
        if (NameCharacters.isKnownName(c.name)) {
            c.set(WORD_IS_NAME);
        }
        if (words.cutAt(c.start)) {
            c.set(CUTS_WORD_LEFT);
        }
        if (words.cutAt(c.end)) {
            c.set(CUTS_WORD_RIGHT);
        }
        if (c.start > 0 && isHan(c.start - 1)) {
            c.set(WORD_OVER_START, NameCharacters.wordFrequency(text.substring(c.start - 1, c.start + 1)));
        }
        if (c.end < text.length() && isHan(c.end)) {
            c.set(WORD_OVER_END, NameCharacters.wordFrequency(text.substring(c.end - 1, c.end + 1)));
        }
    }

    private void left(NameCandidate c) {
        if (byline[c.start]) {
            c.set(LEFT_REPORTER);
        }
        int start = c.start;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        int post = POSTS.lengthBefore(text, start);
        if (start < c.start && post == 0) {
            c.set(byline[c.start] ? LEFT_LIST : LEFT_EDGE);
        } else if (before == '\n' || before == '（') {
            c.set(LEFT_EDGE);
        } else if (before == '、') {
            c.set(LEFT_LIST);
        } else if (CLOSING_OR_PAUSE.indexOf(before) >= 0) {
            c.set(LEFT_PUNCTUATION);
        } else if (post > 0) {
            c.set(HONORIFICS.contains(text.substring(start - post, start)) ? LEFT_HONORIFIC : LEFT_POST);
        } else if (before == '和' || before == '与' || before == '及') {
            c.set(LEFT_AND);
        } else if (before == '的') {
            c.set(LEFT_OF);
        }
        Word word = words.covering(start - 1);
        nature(c, word, LEFT_NOUN, LEFT_VERB);
        if (word.nature().equals("p")) {
            c.set(LEFT_PREPOSITION);
        } else if (word.nature().startsWith("ns")) {
            c.set(LEFT_PLACE);
        } else if (word.isPerson()) {
            c.set(LEFT_NAME);
        }
        c.set(LEFT_CONTEXT, NameCharacters.before(word.text()));
    }

    private void right(NameCandidate c) {
        char after = c.end >= text.length() ? '\n' : text.charAt(c.end);
        int follower = FOLLOWERS.lengthAt(text, c.end);
        if (after == '\n') {
            c.set(RIGHT_EDGE);
        } else if (after == '、') {
            c.set(RIGHT_LIST);
        } else if (after == ' ') {
            c.set(byline[c.start] ? RIGHT_LIST : RIGHT_EDGE);
        } else if (after == '（') {
            c.set(RIGHT_PAREN);
        } else if (CLOSING_OR_PAUSE.indexOf(after) >= 0) {
            c.set(RIGHT_PUNCTUATION);
        } else if (after == '和' || after == '与' || after == '及') {
            c.set(RIGHT_AND);
        } else if (after == '的') {
            c.set(RIGHT_OF);
        } else if (POSTS_BEHIND.lengthAt(text, c.end) > 0) {
            c.set(RIGHT_POST);
        } else if (follower > 0) {
            c.set(RIGHT_FOLLOWER);
        }
        Word word = words.covering(c.end);
        nature(c, word, RIGHT_NOUN, RIGHT_VERB);
        c.set(RIGHT_CONTEXT, NameCharacters.after(word.text()));
    }

    private static void nature(NameCandidate c, Word word, NameFeature noun, NameFeature verb) {
        if (word.nature().startsWith("v") && !word.nature().equals("vn")) {
            c.set(verb);
        } else if (word.nature().startsWith("n") && !word.isPerson()) {
            c.set(noun);
        }
    }

    private void list(NameCandidate c) {
        boolean markBefore = c.start > 0 && text.charAt(c.start - 1) == '、';
        boolean markBehind = c.end < text.length() && text.charAt(c.end) == '、';
        if (!markBefore && !markBehind) {
            return;
        }
        int index = markBefore ? listAt[c.start] : listAt[c.end];
        double share = index == 0 || lists.get(index - 1).items().isEmpty()
                ? 0.5
                : lists.get(index - 1).share();
        boolean shape = NameList.hasNameShape(text, c.start, c.end);
        if (markBefore && markBehind) {
            c.set(LIST_ITEM);
            c.inSureList =
                    index > 0 && lists.get(index - 1).isOfPeople() && NameList.startsLikeName(text, c.start, c.end);
            c.set(share > 0.6 && shape ? LIST_ITEM_OF_NAMES : LIST_ITEM_OF_WORDS, share > 0.6 ? share : 1 - share);
        } else {
            c.set(markBefore ? LIST_LAST : LIST_FIRST, share - 0.5);
        }
    }

    private boolean isHan(int at) {
        return Character.isIdeographic(text.charAt(at));
    }
}
