package org.jiuwen.reader.people;

import java.util.Set;
import org.jiuwen.text.Lexicon;
import org.jiuwen.text.Segmenter.Word;

/** Finds where the name of a post starts: 市农业农村局四级调研员 begins with 市, since words of bodies and places belong to it. */
final class PostPhrase {

    private static final int LONGEST = 36;
    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final Set<String> STOPS =
            Lexicon.load("post-phrase-stops.txt").words();
    private static final int SHORT_FORM = 6;
    private static final int LONGEST_BODY = 18;
    private static final String MARKS = "，。；：！？、（）“”《》—\n";
    private static final String LEADS = "现原";
    private static final String LEVELS = "国省市县区州镇乡村";
    private static final String BODY_ENDS = "局部委处院厅会办所站社队司团厂学校区市县省州镇乡村街道心组室";

    private final String text;
    private final Words words;
    private final boolean[] names;

    PostPhrase(String text, Words words, boolean[] names) {
        this.text = text;
        this.words = words;
        this.names = names;
    }

    boolean isName(int at) {
        return names[at];
    }

    boolean holdsName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (names[i]) {
                return true;
            }
        }
        return false;
    }

    /** Start of the phrase whose last word, of length {@code n}, ends at {@code end}. */
    int start(int end, int n) {
        int start = end - n;
        while (start > 0 && end - start < LONGEST) {
            Word word = words.covering(start - 1);
            if (word.end() > start && word.start() < start && !names[word.start()]) {
                start = word.start();
                continue;
            }
            if (word.end() != start || !belongs(word, start, end)) {
                break;
            }
            start = word.start();
        }
        while (start < end - n
                && (text.charAt(start) == ' '
                        || STOPS.contains(words.covering(start).text()))) {
            start = words.covering(start).end() > start ? words.covering(start).end() : start + 1;
        }
        start = Math.min(start, end - n);
        int whole = overShortForm(start);
        return whole < start ? whole : overBody(start);
    }

    // 省边贸口岸前方指挥部指挥长: what stands between the clause's beginning and the phrase belongs to the body's name when it
    // begins
    // with a place or level and nothing in it is a predicate, however the segmenter cuts it.
    private int overBody(int start) {
        int from = start;
        while (from > 0 && start - from <= LONGEST_BODY && !isMark(from - 1) && text.charAt(from - 1) != ' ') {
            from--;
        }
        boolean atMark = from == 0 || isMark(from - 1) || text.charAt(from - 1) == ' ';
        if (from == start || !atMark || holdsName(from, start)) {
            return start;
        }
        Word first = words.covering(from);
        if (first.end() < start && LEADS.contains(first.text())) {
            from = first.end();
            first = words.covering(from);
        }
        // 市政协委员、锦云丝业有限公司董事长: whatever the body is called, a post stands before the mark
        boolean second = from > 1 && text.charAt(from - 1) == '、' && POSTS.lengthBefore(text, from - 1) > 0;
        if (!second && !first.nature().startsWith("ns") && LEVELS.indexOf(text.charAt(from)) < 0) {
            return start;
        }
        for (int at = from; at < start; at = Math.max(at + 1, words.covering(at).end())) {
            if (isPredicate(words.covering(at))) {
                return start;
            }
        }
        return from;
    }

    private static boolean isPredicate(Word word) {
        String nature = word.nature();
        return STOPS.contains(word.text())
                || (nature.startsWith("v")
                        && !nature.startsWith("vn")
                        && word.text().length() > 1)
                || nature.startsWith("p")
                || nature.startsWith("u")
                || nature.startsWith("d")
                || nature.startsWith("t")
                || nature.startsWith("r")
                || nature.startsWith("c")
                || nature.startsWith("w");
    }

    // 省教科院研究员: a body's short form that is no word ends where the level that it belongs to stands behind a mark.
    private int overShortForm(int start) {
        for (int from = start - 1; from >= Math.max(0, start - SHORT_FORM); from--) {
            char c = text.charAt(from);
            if (names[from] || !Character.isIdeographic(c)) {
                return start;
            }
            boolean first =
                    from == 0 || isMark(from - 1) || (LEADS.indexOf(text.charAt(from - 1)) >= 0 && isMark(from - 2));
            if (first && LEVELS.indexOf(c) >= 0 && start - from > 1) {
                return from;
            }
        }
        return start;
    }

    private boolean isMark(int at) {
        return at >= 0 && MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean belongs(Word word, int start, int end) {
        if (holdsName(word.start(), word.end()) || STOPS.contains(word.text())) {
            return false;
        }
        String nature = word.nature();
        char first = nature.isEmpty() ? 'w' : nature.charAt(0);
        return switch (first) {
            case 'n', 'j', 'b', 'f', 's', 'a', 'g', 'i', 'l', 'h', 'k', 'z' -> !nature.equals("nrf")
                    || word.text().length() > 1;
            case 'm', 'q' -> !word.text().endsWith("名") && !word.text().endsWith("位");
            case 'x' -> Character.isLetterOrDigit(word.text().charAt(0));
            case 'v' -> !isObject(start, end)
                    && (nature.equals("vn")
                            || (word.text().length() == 1 && start < end && BODY_ENDS.indexOf(text.charAt(start)) >= 0)
                            || (insideBody(start, end) && word.text().length() > 1));
            case 'c' -> word.text().equals("和")
                    && insideBody(start, end)
                    && words.covering(word.start() - 1).nature().matches("n|vn|v|j");
            default -> false;
        };
    }

    // 讨论市委书记…的讲话, 战胜市象棋协会副主席: before a place or level a verb is the sentence's, not the body's
    private boolean isObject(int start, int end) {
        return start < end
                && (LEVELS.indexOf(text.charAt(start)) >= 0
                        || words.covering(start).nature().startsWith("ns"));
    }

    // A verb may be part of a body's name only when the body's own last character is still to come: 接待办主任
    private boolean insideBody(int start, int end) {
        for (int i = start; i < Math.min(end, start + 8); i++) {
            if (BODY_ENDS.indexOf(text.charAt(i)) >= 0 && i + 1 < end) {
                return true;
            }
        }
        return false;
    }
}
