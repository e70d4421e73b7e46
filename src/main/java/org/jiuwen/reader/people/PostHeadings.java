package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.Reason;

/**
 * Posts that a heading gives all names of the columns under it: 市文联第七届委员会委员名单（按姓氏笔画为序）, 补选下列同志为常务委员会委员：.
 */
final class PostHeadings {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final Pattern BETWEEN =
            Pattern.compile("[ \\n]*(?:（[^（）\\n]{1,12}）)?[ 、\\n]*(?:（[^（）\\n]{1,12}）)?[ \\n]*");
    private static final Pattern IN_ORDER = Pattern.compile("为序|为先后|排列|^共?\\d+[名人]");
    private static final String LIST = "名单";
    private static final String FOLLOWS = "如下";
    private static final int LEAST = 3;
    private static final int LONGEST_BETWEEN = 30;
    private static final int LONGEST_NOTE = 60;
    /** Characters of a heading on a line of its own. */
    private static final int LONGEST_HEADING = 16;

    private static final int MOST_NOTES = 3;

    private final String text;
    private final PostPhrase phrase;
    private final PostEvents events;

    PostHeadings(String text, PostPhrase phrase, PostEvents events) {
        this.text = text;
        this.phrase = phrase;
        this.events = events;
    }

    /** The posts of all blocks of at least three names that nothing but blanks, notes and marks part. */
    List<Post> of(List<NamePlace> places) {
        List<Post> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= places.size(); i++) {
            if (i == places.size() || !goesOn(places.get(i - 1), places.get(i))) {
                if (i - from >= LEAST) {
                    give(places.subList(from, i), found);
                }
                from = i;
            }
        }
        return found;
    }

    private boolean goesOn(NamePlace last, NamePlace next) {
        return next.start() >= last.end()
                && next.start() - last.end() <= LONGEST_BETWEEN
                && BETWEEN.matcher(text).region(last.end(), next.start()).matches();
    }

    private void give(List<NamePlace> block, List<Post> found) {
        int end = headingEnd(block.getFirst().start());
        int post = end < 0 ? 0 : POSTS.lengthBefore(text, end);
        if (post == 0 || HONORIFICS.contains(text.substring(end - post, end))) {
            return;
        }
        int start = phrase.start(end, post);
        String title = text.substring(start, end).strip();
        PositionKind kind = events.kindBefore(start);
        for (NamePlace place : block) {
            found.add(new Post(place.name(), title, kind, start, place.end(), Reason.POST_BEFORE_LIST.key()));
        }
    }

    /** Where the post of a heading right before a block ends; -1 when no heading stands there. */
    private int headingEnd(int block) {
        int at = beforeBlanks(block);
        boolean colon = false;
        boolean ordered = false;
        for (int notes = 0; notes < MOST_NOTES && at > 0; notes++) {
            if (text.charAt(at - 1) == '：') {
                colon = true;
                at = beforeBlanks(at - 1);
            }
            if (at == 0 || text.charAt(at - 1) != '）') {
                break;
            }
            int open = at - 1;
            while (open > 0 && at - open <= LONGEST_NOTE && text.charAt(open) != '（') {
                open--;
            }
            if (text.charAt(open) != '（') {
                return -1;
            }
            ordered |= IN_ORDER.matcher(text.substring(open + 1, at - 1)).find();
            at = beforeBlanks(open);
        }
        if (text.startsWith(FOLLOWS, at - FOLLOWS.length())) {
            at -= FOLLOWS.length();
        }
        boolean listed = text.startsWith(LIST, at - LIST.length());
        if (listed) {
            at -= LIST.length();
        }
        return listed || (ordered && (colon || isLine(at))) || (colon && isNamed(at)) ? at : -1;
    }

    /** 候补委员（7名，按得票多少为序） on a line of its own. */
    private boolean isLine(int end) {
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return end - start <= LONGEST_HEADING && POSTS.lengthBefore(text, end) == end - start;
    }

    // 选举下列同志为常务委员会委员：
    private boolean isNamed(int end) {
        int post = POSTS.lengthBefore(text, end);
        int start = post == 0 ? 0 : phrase.start(end, post);
        return start > 0 && text.charAt(start - 1) == '为' && events.kindBefore(start) != PositionKind.HELD;
    }

    private int beforeBlanks(int at) {
        int end = at;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return end;
    }
}
