package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.Segmenter;

/** Finds the posts printed beside names: before one, before a whole list, behind one, and by election or appointment. */
final class Posts {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet BEHIND = WordSet.load("post-after-name.txt");
    // Behind a name these are verbs as often as posts: 江某某代表市委发言
    private static final Set<String> ALSO_VERBS = Set.of("代表", "主编", "指挥", "编辑");
    private static final Pattern SPEAKS =
            Pattern.compile("(?:说|认为|建议|提出|指出|表示|告诉|发言|先后|分别|踊跃|纷纷|围绕|结合|一致|作了?|、|，|。|和|与)");
    private static final Pattern COUNTED =
            Pattern.compile("等(?<count>(?:\\d+|[一二三四五六七八九十百]+)?(?:余|多)?(?:名|位))?(?<post>\\p{IsHan}{0,14})");
    private static final Pattern IN_BRACKETS = Pattern.compile("（([^（）\\n]{2,40})）");
    private static final Pattern INTRODUCED = Pattern.compile("(?:还有|分别是|分别为|有|包括|是|为)$");
    private static final Pattern NO_TITLE = Pattern.compile("记者|通讯员|编辑|主编|摄影|主持人|代表|委员|居民|市民|村民|专家|律师|医生");
    private static final Pattern ELECTED = Pattern.compile("(?:当选|任)$");
    private static final String FORMER = "原前";
    private static final int LONGEST_SIGNATURE = 20;
    private static final int LONGEST_NAME = 6;
    // 离休干部, 退休老党员
    private static final int LONGEST_QUALITY = 4;
    private static final Pattern PLAIN_MARK = Pattern.compile(" *(?:（[^（）\\n]{1,8}）)? *(?:[、和与及]|以及)? *");
    private static final Pattern MARK_AND_WORDS = Pattern.compile("(?:[、和与及]|以及)[^，。；：！？\\n、]{1,36}");

    private final String text;
    private final Words words;
    private final PostPhrase phrase;
    private final PostEvents events;
    private final PostHeadings headings;
    private final List<Post> found = new ArrayList<>();
    // Those to whom the words before their own name give a post: 等代表 behind the list adds nothing
    private final Set<NamePlace> withOwn = new HashSet<>();

    Posts(String text, Words words, boolean[] names) {
        this.text = text;
        this.words = words;
        this.phrase = new PostPhrase(text, words, names);
        this.events = new PostEvents(text, phrase);
        this.headings = new PostHeadings(text, phrase, events);
    }

    /** All posts of the given places, which are in text order. */
    List<Post> of(List<NamePlace> places) {
        int listStart = 0;
        List<Leading> ofList = List.of();
        for (int i = 0; i < places.size(); i++) {
            NamePlace place = places.get(i);
            if (i > 0 && !continuesList(places.get(i - 1), place)) {
                listStart = i;
                ofList = List.of();
            }
            List<Leading> before = before(place.start());
            if (!before.isEmpty()) {
                ofList = before;
                withOwn.add(place);
                give(before, place, Reason.POST_BEFORE_NAME);
            } else if (i > 0 && !ownWordBefore(places.get(i - 1), place)) {
                give(ofList, place, Reason.POST_BEFORE_LIST);
            }
            behind(place);
            if (i + 1 == places.size() || !continuesList(place, places.get(i + 1))) {
                List<NamePlace> list = places.subList(listStart, i + 1);
                counted(list);
                int until = i + 1 == places.size()
                        ? text.length()
                        : places.get(i + 1).start();
                found.addAll(events.of(list, until));
            }
        }
        found.addAll(events.ofCareers(places));
        found.addAll(headings.of(places));
        return found;
    }

    /** Posts that stand right before a name. */
    private record Leading(String title, PositionKind kind, int start) {}

    private void give(List<Leading> posts, NamePlace place, Reason reason) {
        for (Leading post : posts) {
            found.add(new Post(place.name(), post.title(), post.kind(), post.start(), place.end(), reason.key()));
        }
    }

    private boolean continuesList(NamePlace last, NamePlace next) {
        if (next.start() < last.end() || next.start() - last.end() > 40) {
            return false;
        }
        String between = text.substring(last.end(), next.start());
        if (PLAIN_MARK.matcher(between).matches()) {
            return !between.isEmpty();
        }
        return MARK_AND_WORDS.matcher(between).matches()
                && !before(next.start()).isEmpty();
    }

    private boolean ownWordBefore(NamePlace last, NamePlace next) {
        return !PLAIN_MARK.matcher(text.substring(last.end(), next.start())).matches();
    }

    // The posts that end right before a place, in printed order; several joined by 、 are one, but 原甲、现乙 are two.
    private List<Leading> before(int place) {
        int at = place;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        if (at > 0 && text.charAt(at - 1) == '：') {
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

    private void behind(NamePlace place) {
        Matcher brackets = IN_BRACKETS.matcher(text).region(place.end(), text.length());
        if (brackets.lookingAt()) {
            inBrackets(place, brackets.start(1), brackets.end(1));
        }
        int n = BEHIND.lengthAt(text, place.end());
        if (n == 0 || words.cutAt(place.end() + n)) {
            return;
        }
        String post = text.substring(place.end(), place.end() + n);
        if (isNoVerb(post, place.end() + n)) {
            found.add(new Post(
                    place.name(),
                    post,
                    PositionKind.HELD,
                    place.start(),
                    place.end() + n,
                    Reason.POST_BEHIND_NAME.key()));
        }
    }

    // （列席人员、学院实训教师，哈尼族）: each part between commas may be a post
    private void inBrackets(NamePlace place, int from, int to) {
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && text.charAt(end) != '，') {
                end++;
            }
            if (isPost(start, end)) {
                found.add(new Post(
                        place.name(),
                        text.substring(start, end),
                        PositionKind.HELD,
                        place.start(),
                        end,
                        Reason.POST_BEHIND_NAME.key()));
            }
            start = end + 1;
        }
    }

    private boolean isPost(int start, int end) {
        int n = POSTS.lengthBefore(text, end);
        return n > 0
                && end - n >= start
                && !HONORIFICS.contains(text.substring(end - n, end))
                && !phrase.holdsName(start, end)
                && !text.substring(start, end).contains("记者");
    }

    private boolean isNoVerb(String post, int end) {
        return !ALSO_VERBS.contains(post)
                || SPEAKS.matcher(text).region(end, text.length()).lookingAt();
    }

    // 甲、乙等8位代表, 甲、乙等市领导
    private void counted(List<NamePlace> list) {
        int end = list.getLast().end();
        Matcher counted = COUNTED.matcher(text).region(end, text.length());
        if (!counted.lookingAt()) {
            return;
        }
        int start = counted.start("post");
        int n = longestPostStart(start, counted.end("post"));
        if (n == 0) {
            return;
        }
        String post = text.substring(start, start + n);
        if (counted.group("count") == null && (HONORIFICS.contains(post) || !isNoVerb(post, start + n))) {
            return;
        }
        for (NamePlace place : list) {
            if (withOwn.contains(place)) {
                continue;
            }
            found.add(new Post(
                    place.name(),
                    post,
                    PositionKind.HELD,
                    list.getFirst().start(),
                    start + n,
                    Reason.POST_BEHIND_LIST.key()));
        }
    }

    // A post of whole words: 等在主席台就座 gives none
    private int longestPostStart(int from, int to) {
        for (int end = to; end > from; end--) {
            int n = POSTS.lengthBefore(text, end);
            if (n > 0 && end - n >= from && !words.cutAt(end) && phrase.start(end, n) <= from) {
                return end - from;
            }
        }
        return 0;
    }
}
