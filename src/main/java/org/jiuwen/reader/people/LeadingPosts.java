package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.text.Segmenter;

/** Finds the posts that stand before a name, as 市政协原副主席 or, over a list, 应邀出席的市领导还有：. */
final class LeadingPosts {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final Pattern INTRODUCED = Pattern.compile("(?:还有|分别是|分别为|有|包括|是|为)$");
    private static final Pattern NO_TITLE = Pattern.compile("记者|通讯员|编辑|主编|摄影|主持人|代表|委员|居民|市民|村民|专家|律师|医生");
    private static final Pattern ELECTED = Pattern.compile("(?:当选|任)$");
    private static final String FORMER = "原前";
    private static final int LONGEST_SIGNATURE = 20;
    private static final int LONGEST_NAME = 6;
    // 离休干部, 退休老党员
    private static final int LONGEST_QUALITY = 4;

    private final String text;
    private final Words words;
    private final PostPhrase phrase;

    LeadingPosts(String text, Words words, PostPhrase phrase) {
        this.text = text;
        this.words = words;
        this.phrase = phrase;
    }

    /** A post that stands before a name. */
    record Leading(String title, PositionKind kind, int start) {}

    /** The posts that end right before a place, in printed order; several joined by 、 are one, but 原甲、现乙 are two. */
    List<Leading> before(int place) {
        int at = place;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        if (at > 0 && text.charAt(at - 1) == '：') {
            return introduced(at - 1);
        }
        // 监票人为某某、某某
        if (at > 1 && text.charAt(at - 1) == '为' && POSTS.lengthBefore(text, at - 1) > 0) {
            return introduced(at - 1);
        }
        int n = POSTS.lengthBefore(text, at);
        if (n > 0 && HONORIFICS.contains(text.substring(at - n, at)) && !isSignature(at, place)) {
            // 原地区副专员、离休干部某某: the plain word goes on a list of posts
            int plain = at - n;
            while (plain > 1 && at - n - plain < LONGEST_QUALITY && Character.isIdeographic(text.charAt(plain - 1))) {
                plain--;
            }
            int more = plain > 1 && text.charAt(plain - 1) == '、' ? POSTS.lengthBefore(text, plain - 1) : 0;
            boolean post = more > 0 && !HONORIFICS.contains(text.substring(plain - 1 - more, plain - 1));
            return post ? before(plain - 1) : List.of();
        }
        if (n == 0 || text.startsWith("记者", at - 2) || text.startsWith("通讯员", at - 3)) {
            return List.of();
        }
        int start = phrase.start(at, n);
        if (at < place
                && ELECTED.matcher(text.substring(Math.max(0, start - 2), start))
                        .find()) {
            // 张三当选市长 李四当选主任, two lines of a headline: the post before the blank is the first man's.
            return List.of();
        }
        while (start > 1 && text.charAt(start - 1) == '、') {
            int more = POSTS.lengthBefore(text, start - 1);
            if (more == 0 || phrase.isName(start - 2)) {
                break;
            }
            start = phrase.start(start - 1, more);
        }
        List<Leading> posts = new ArrayList<>();
        Leading own = leading(start, at, n);
        String lead = leadBefore(own.start());
        int earlier = own.start() - lead.length();
        if (!lead.isEmpty() && earlier > 1 && text.charAt(earlier - 1) == '、') {
            posts.addAll(before(earlier - 1));
        }
        posts.add(own);
        return posts;
    }

    // 城关区居民　某某 as a line of its own, （作者系市地方志办公室干部　某某）: there the plain word says who writes
    private boolean isSignature(int end, int place) {
        int start = end;
        while (start > 0 && Character.isIdeographic(text.charAt(start - 1)) && end - start < LONGEST_SIGNATURE) {
            start--;
        }
        boolean starts = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '（';
        int stop = place;
        while (stop < text.length() && stop - place < LONGEST_NAME && Character.isIdeographic(text.charAt(stop))) {
            stop++;
        }
        return end < place && starts && stop < text.length() && "\n）".indexOf(text.charAt(stop)) >= 0;
    }

    // 应邀出席的市领导还有：, 副市长：
    private List<Leading> introduced(int colon) {
        Matcher link = INTRODUCED.matcher(text).region(Math.max(0, colon - 4), colon);
        int at = link.find() ? link.start() : colon;
        int n = POSTS.lengthBefore(text, at);
        String post = text.substring(at - n, at);
        if (n == 0 || HONORIFICS.contains(post) || NO_TITLE.matcher(post).find()) {
            return List.of();
        }
        int start = phrase.start(at, n);
        return List.of(new Leading(text.substring(start, at).strip(), PositionKind.HELD, start));
    }

    private Leading leading(int start, int end, int n) {
        String lead = leadBefore(start);
        PositionKind kind = lead.isEmpty() ? PositionKind.HELD : PostVerbs.kind(PostVerbs.Place.LEADING, lead);
        int from = start;
        if (lead.equals("原")) {
            // 市政协原副主席: the body stands before 原
            int body = start > 1 ? phrase.start(start - 1, 1) : start;
            from = body < start - 2 ? body : start;
        }
        String title = text.substring(from, end).strip();
        if (kind == PositionKind.HELD
                && title.length() > n + 1
                && FORMER.indexOf(title.charAt(0)) >= 0
                && !isWord(from)) {
            return new Leading(title.substring(1), PositionKind.FORMER, from + 1);
        }
        int was = title.indexOf("原");
        if (kind == PositionKind.HELD
                && was > 0
                && words.covering(from + was).text().equals("原")) {
            kind = PositionKind.FORMER;
        }
        if (kind == PositionKind.HELD && title.endsWith("候选人")) {
            kind = PositionKind.PROPOSED;
        }
        return new Leading(title, kind, from);
    }

    // 原料部部长, 前线指挥长: there the character belongs to a word
    private boolean isWord(int at) {
        Segmenter.Word word = words.covering(at);
        return word.end() - word.start() > 1
                && !word.nature().startsWith("nr")
                && !word.nature().startsWith("ns");
    }

    private String leadBefore(int start) {
        for (String lead : PostVerbs.words(PostVerbs.Place.LEADING)) {
            if (text.startsWith(lead, start - lead.length()) && !words.cutAt(start)) {
                return lead;
            }
        }
        return "";
    }
}
