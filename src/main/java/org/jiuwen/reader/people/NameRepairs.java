package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.text.Segmenter.Word;

/**
 * Mends names that were found too short: a compound surname of which only a part was taken (诸葛敏行), a name of a minority that the
 * list around it shows to be longer (沙马拉则、), one of known parts (索南旺堆, 佐藤健一郎), one whose dot parts it (叶尔兰·哈布都拉).
 */
final class NameRepairs {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet POSTS_BEHIND = WordSet.load("post-after-name.txt");
    private static final WordSet FOLLOWERS = WordSet.load("name-followers.txt");
    private static final WordSet PARTS = WordSet.load("minority-name-parts.txt");
    private static final WordSet NOTES = WordSet.load("name-proof-notes.txt");
    private static final String MARKS = "，。；：！？、（）\n ";
    private static final String NO_PART = "等和及与或说摄文图绘译著编任为将外时后前在一二三四五六七八九十两各";
    private static final int LONGEST_REST = 2;

    private final String text;
    private final Words words;
    private final Map<Integer, NameCandidate> ofParts = new HashMap<>();

    private NameRepairs(String text, Words words, Collection<NameCandidate> candidates) {
        this.text = text;
        this.words = words;
        for (NameCandidate c : candidates) {
            boolean japanese = c.get(NameFeature.JAPANESE) > 0 && c.name.endsWith("郎");
            boolean minority = c.get(NameFeature.MINORITY_PARTS) > 0 && !words.cutAt(c.end);
            if (japanese || minority) {
                ofParts.merge(c.start, c, (one, other) -> one.end > other.end ? one : other);
            }
        }
    }

    /** The chosen names, mended; still without overlaps and in text order. */
    static List<NameCandidate> of(
            String text, Words words, Collection<NameCandidate> candidates, List<NameCandidate> chosen) {
        NameRepairs repairs = new NameRepairs(text, words, candidates);
        List<NameCandidate> mended = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            NameCandidate c = chosen.get(i);
            int limit = i + 1 < chosen.size() ? chosen.get(i + 1).start : text.length();
            int least = mended.isEmpty() ? 0 : mended.getLast().end;
            if (c.start < least) {
                continue;
            }
            if (i + 1 < chosen.size() && limit == c.end + 1 && "·.".indexOf(text.charAt(c.end)) >= 0) {
                mended.add(repairs.whole(c, c.start, chosen.get(i + 1).end));
                continue;
            }
            int start = repairs.start(c, least);
            mended.add(repairs.whole(c, start, repairs.end(c, start, limit)));
        }
        return mended;
    }

    private NameCandidate whole(NameCandidate c, int start, int end) {
        if (start == c.start && end == c.end) {
            return c;
        }
        NameCandidate whole = new NameCandidate(start, end, NameCandidate.name(text, start, end));
        whole.first = c.first;
        whole.second = c.second;
        return whole;
    }

    private int start(NameCandidate c, int least) {
        int length = c.end - c.start;
        for (int back = 1; back <= 2; back++) {
            int at = c.start - back;
            boolean compound = at >= least && Surnames.lengthAt(text, at) == 2;
            int given = length + back - 2;
            // 班长孙某某 is no 长孙
            if (!compound) {
                continue;
            }
            boolean whole = back == 1 ? POSTS.lengthBefore(text, c.start) == 0 : isEdge(at);
            if (whole && given >= 1 && given <= 2) {
                return at;
            }
        }
        return c.start;
    }

    private boolean isEdge(int at) {
        return at == 0 || MARKS.indexOf(text.charAt(at - 1)) >= 0 || POSTS.lengthBefore(text, at) > 0;
    }

    private int end(NameCandidate c, int start, int limit) {
        NameCandidate parts = ofParts.get(c.start);
        if (parts != null && parts.end > c.end && parts.end <= limit) {
            return parts.end;
        }
        if (c.end - start == 2 && Surnames.lengthAt(text, start) == 2) {
            return endOfGiven(c.end, limit);
        }
        int dot = Math.max(c.name.lastIndexOf('·'), c.name.lastIndexOf('.'));
        if (dot >= 0) {
            return endOfDotted(c.start + dot + 1, c.end, limit);
        }
        // 某某某七段、: a whole Chinese name needs no more than what no word explains
        int whole = isListed(c) ? endOfItem(c.end, limit) : c.end;
        return whole > c.end + 1 && c.get(NameFeature.NOT_CHINESE) == 0 ? c.end : whole;
    }

    // 县委书记司空图强在办公室: the compound surname alone is no name, the word behind it is the given name
    private int endOfGiven(int end, int limit) {
        Word given = words.covering(end);
        boolean follows = given.start() == end
                && given.end() <= limit
                && given.end() - end <= 2
                && Character.isIdeographic(text.charAt(end))
                && FOLLOWERS.lengthAt(text, end) < given.end() - end
                && POSTS_BEHIND.lengthAt(text, end) == 0
                && NOTES.lengthAt(text, end) == 0;
        return follows ? given.end() : end;
    }

    private int endOfDotted(int part, int end, int limit) {
        int at = Math.max(end, part + PARTS.lengthAt(text, part));
        while (at < limit && NameCandidates.FOREIGN.contains(text.charAt(at)) && FOLLOWERS.lengthAt(text, at) == 0) {
            at++;
        }
        return at > limit ? end : endOfItem(at, limit);
    }

    private boolean isListed(NameCandidate c) {
        boolean before = c.start > 0 && text.charAt(c.start - 1) == '、';
        boolean foreign = c.get(NameFeature.NOT_CHINESE) > 0;
        return before || (foreign && isEdge(c.start));
    }

    // One or two characters between a name and the mark behind it
    private int endOfItem(int end, int limit) {
        int at = end;
        while (at < limit && Character.isIdeographic(text.charAt(at)) && NO_PART.indexOf(text.charAt(at)) < 0) {
            at++;
            if (at - end > LONGEST_REST) {
                return end;
            }
        }
        boolean marked = at > end && at < text.length() && "、，（".indexOf(text.charAt(at)) >= 0;
        boolean one = at - end == 1 || !isWord(end, at);
        return marked && one && FOLLOWERS.lengthAt(text, end) == 0 && POSTS_BEHIND.lengthAt(text, end) == 0 ? at : end;
    }

    private boolean isWord(int start, int end) {
        return NameCharacters.wordFrequency(text.substring(start, end)) > 0;
    }
}
