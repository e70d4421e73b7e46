package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.people.LeadingPosts.Leading;

/** Finds the posts printed beside names: before one, before a whole list, behind one, and by election or appointment. */
final class Posts {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet BEHIND = WordSet.load("post-after-name.txt");
    // Behind a name these are verbs as often as posts: 江某某代表市委发言
    private static final Set<String> ALSO_VERBS = Set.of("代表", "主编", "指挥", "编辑");
    private static final Pattern SPEAKS =
            Pattern.compile("(?:说|认为|建议|提出|指出|表示|告诉|发言|先后|分别|踊跃|纷纷|围绕|结合|一致|作了?|、|，|。|和|与)");
    // What somebody does, where a body would be what he speaks for
    private static final Pattern DOES = Pattern.compile("^(?:v|d|p)");
    private static final Set<String> OF_MANY = Set.of("代表", "委员");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:等|(?=[两三四五六七八九十\\d]{1,3}[名位]))(?<count>(?:\\d+|[一二两三四五六七八九十百]+)?(?:余|多)?(?:名|位))?(?<post>\\p{IsHan}{0,14})");
    private static final Pattern IN_BRACKETS = Pattern.compile("（([^（）\\n]{2,40})）");
    private static final Pattern PLAIN_MARK = Pattern.compile(" *(?:（[^（）\\n]{1,8}）)? *(?:[、和与及]|以及)? *");
    private static final Pattern MARK_AND_WORDS = Pattern.compile("(?:[、和与及]|以及)[^，。；：！？\\n、]{1,36}");

    private final String text;
    private final Words words;
    private final PostPhrase phrase;
    private final LeadingPosts leading;
    private final PostEvents events;
    private final PostHeadings headings;
    private final List<Post> found = new ArrayList<>();
    // Those to whom the words before their own name give a post: 等代表 behind the list adds nothing
    private final Set<NamePlace> withOwn = new HashSet<>();

    Posts(String text, Words words, boolean[] names) {
        this.text = text;
        this.words = words;
        this.phrase = new PostPhrase(text, words, names);
        this.leading = new LeadingPosts(text, words, phrase);
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
            List<Leading> before = leading.before(place.start());
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
                behindList(list);
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
                && !leading.before(next.start()).isEmpty();
    }

    private boolean ownWordBefore(NamePlace last, NamePlace next) {
        return !PLAIN_MARK.matcher(text.substring(last.end(), next.start())).matches();
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
                || SPEAKS.matcher(text).region(end, text.length()).lookingAt()
                || (post.equals("代表")
                        && DOES.matcher(words.covering(end).nature()).find());
    }

    // 薄某某、艾某某、臧某某委员
    private void behindList(List<NamePlace> list) {
        int end = list.getLast().end();
        int n = BEHIND.lengthAt(text, end);
        String post = text.substring(end, end + n);
        if (list.size() < 2 || !OF_MANY.contains(post) || words.cutAt(end + n) || !isNoVerb(post, end + n)) {
            return;
        }
        for (NamePlace place : list.subList(0, list.size() - 1)) {
            if (!withOwn.contains(place)) {
                found.add(new Post(
                        place.name(),
                        post,
                        PositionKind.HELD,
                        list.getFirst().start(),
                        end + n,
                        Reason.POST_BEHIND_LIST.key()));
            }
        }
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
