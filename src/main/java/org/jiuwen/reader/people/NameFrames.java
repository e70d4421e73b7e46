package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.Segmenter.Word;

/**
 * Names that what stands on both sides of them proves: a post before and what only a person does behind (馆长游牧说), blanks that widen
 * them (局长边　疆), the person's sex behind them in a list (吉克木牛　女).
 */
final class NameFrames {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet LEADS = WordSet.load("name-proof-leads.txt");
    private static final WordSet FOLLOWERS = WordSet.load("name-proof-followers.txt");
    private static final WordSet NOTES = WordSet.load("name-proof-notes.txt");
    private static final String STOPS = NameProofs.STOPS;
    private static final String EDGES = STOPS + "、　 □△";
    private static final String ASIDE = "的、 ";
    // How far behind a mark the next post may end: ，市人大常委会副主任
    private static final int LONGEST_POST = 16;
    private static final int LONGEST_TITLE = 40;
    private static final Pattern WITH_SEX =
            Pattern.compile("(?:^|\n)([\\p{IsHan}][\\p{IsHan}·]{1,9}) {1,4}[男女](?=[ ，\n]|$)");

    private final String text;
    private final Words words;
    private final NameProofs proofs;
    private final Set<Integer> knownStarts = new HashSet<>();
    private final List<int[]> proven = new ArrayList<>();

    private NameFrames(String text, Words words, NameProofs proofs) {
        this.text = text;
        this.words = words;
        this.proofs = proofs;
    }

    /** The ranges that must be names, in no order. */
    static List<int[]> in(String text, Words words, NameProofs proofs, Collection<NameCandidate> names) {
        NameFrames frames = new NameFrames(text, words, proofs);
        names.forEach(name -> frames.knownStarts.add(name.start));
        frames.find();
        frames.entries();
        return frames.proven;
    }

    private void entries() {
        Matcher entry = WITH_SEX.matcher(text);
        while (entry.find()) {
            proven.add(new int[] {entry.start(1), entry.end(1)});
        }
    }

    private void find() {
        for (int at = 0; at < text.length() - 2; at++) {
            boolean edge = at == 0 || EDGES.indexOf(text.charAt(at - 1)) >= 0;
            int post = at == 0 ? 0 : POSTS.lengthBefore(text, at);
            boolean title = post > 0 && !HONORIFICS.contains(text.substring(at - post, at));
            boolean lead = LEADS.lengthBefore(text, at) > 0;
            if (!NameShapes.canStart(text, at)) {
                continue;
            }
            if (NameColumns.isWidenedInSentence(text, words, at)) {
                proven.add(new int[] {at, NameColumns.widenedEnd(text, at)});
                continue;
            }
            if (!edge && !title && !lead) {
                continue;
            }
            int widened = NameColumns.isWidened(text, at) ? NameColumns.widenedEnd(text, at) : at;
            int apart = edge && !isBlank(at - 1) ? endOfThreeApart(at) : at;
            if (apart > at) {
                proven.add(new int[] {at, apart});
                continue;
            }
            if (widened > at && (title || proofs.isBoundary(widened) || ASIDE.indexOf(text.charAt(widened)) >= 0)) {
                proven.add(new int[] {at, widened});
                continue;
            }
            if (edge || !proofs.cuts(at)) {
                frame(at, title, lead);
            }
        }
    }

    private boolean isBlank(int at) {
        return at >= 0 && text.charAt(at) == ' ';
    }

    // （作者：祁　连　雪）: three characters set apart, and marks on both sides
    private int endOfThreeApart(int at) {
        int second = NameColumns.widenedEnd(text, at) - 1;
        int end = second > at ? NameColumns.widenedEnd(text, second) : second;
        boolean marked = end > second && (end == text.length() || STOPS.indexOf(text.charAt(end)) >= 0);
        return marked && Surnames.singleAt(text, at) ? end : at;
    }

    private void frame(int at, boolean title, boolean lead) {
        for (int end = Math.min(text.length() - 1, at + 4); end >= at + 2; end--) {
            boolean given = lead && (text.charAt(end) == '为' || FOLLOWERS.lengthAt(text, end) > 0);
            given |= (lead || opensLine(at)) && isOfPost(end);
            boolean proof = given
                    || (title && proofs.isCompound(at, end))
                    || (title && isProvenBehind(at, end))
                    || NOTES.lengthAt(text, end) > 0;
            if (proof && NameShapes.canBeName(text, at, end)) {
                proven.add(new int[] {at, end});
                return;
            }
        }
    }

    private boolean opensLine(int at) {
        return at == 0 || "\n；".indexOf(text.charAt(at - 1)) >= 0;
    }

    // …的市审计局局长职务
    private boolean isOfPost(int end) {
        if (text.charAt(end) != '的') {
            return false;
        }
        for (int i = end + 1; i < Math.min(text.length(), end + LONGEST_TITLE); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            if (text.startsWith("职务", i)) {
                return POSTS.lengthBefore(text, i) > 0;
            }
        }
        return false;
    }

    private boolean isProvenBehind(int at, int end) {
        if (FOLLOWERS.lengthAt(text, end) > 0) {
            return true;
        }
        char mark = text.charAt(end);
        if (mark != '，' && mark != '、') {
            return false;
        }
        // 副市长严明，: no post is followed by a quality and a pause
        Word word = words.covering(at);
        if (word.start() == at && word.end() == end && word.nature().startsWith("a")) {
            return true;
        }
        for (int next = end + 2; next < Math.min(text.length(), end + LONGEST_POST); next++) {
            if (STOPS.indexOf(text.charAt(next)) >= 0) {
                return false;
            }
            if (knownStarts.contains(next) && POSTS.lengthBefore(text, next) > 0) {
                return true;
            }
        }
        return false;
    }
}
