package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.Reason;

/** Finds the posts printed beside names: before one, before a whole list, behind one, and by election or appointment. */
final class Posts {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final WordSet HONORIFICS = WordSet.load("honorifics.txt");
    private static final WordSet BEHIND = WordSet.load("post-after-name.txt");
    // Behind a name these are verbs as often as posts: 江某某代表市委发言
    private static final Set<String> ALSO_VERBS = Set.of("代表", "主编", "指挥", "编辑");
    private static final Pattern SPEAKS = Pattern.compile("(?:说|认为|建议|提出|指出|表示|告诉|发言)");
    private static final Pattern TAKES_POST = Pattern.compile(
            "(?:等)?(?:同志|先生|女士)?(?:分别)?(?:被)?(?:高票|全票)?(?:新)?(?:当选|选举|任命|推选|聘任|聘|担任|出任|就任|现任|时任|曾任|历任|兼任|接任|代理|任)(?:为|了)?([^，。；：！？\\n]{2,40})");
    private static final Pattern NAMED_TO = Pattern.compile("(?:同志|先生|女士)?(?:为|任|担任|的)([^，。；：！？\\n]{2,40})");
    private static final Pattern NAMING = Pattern.compile("(?:选举|任命|推选|聘任|聘请|增补|补选|选举产生|决定任命|免去|提名|决定)$");
    private static final Pattern COUNTED = Pattern.compile("等(?:\\d+|[一二三四五六七八九十百]+)?(?:余)?(?:名|位)(\\p{IsHan}{0,8})");

    private final String text;
    private final Words words;
    private final PostPhrase phrase;
    private final List<Post> found = new ArrayList<>();

    Posts(String text, Words words, boolean[] names) {
        this.text = text;
        this.words = words;
        this.phrase = new PostPhrase(text, words, names);
    }

    /** All posts of the given places, which are in text order. */
    List<Post> of(List<NamePlace> places) {
        int listStart = 0;
        int listPost = -1;
        String post = "";
        for (int i = 0; i < places.size(); i++) {
            NamePlace place = places.get(i);
            if (i > 0 && !continuesList(places.get(i - 1), place)) {
                listStart = i;
                listPost = -1;
            }
            int start = before(place);
            if (start >= 0) {
                listPost = start;
                post = text.substring(start, place.start()).strip();
                found.add(new Post(place.name(), post, start, place.end(), Reason.POST_BEFORE_NAME.key()));
            } else if (i > 0 && listPost >= 0 && !ownWordBefore(places.get(i - 1), place)) {
                found.add(new Post(place.name(), post, listPost, place.end(), Reason.POST_BEFORE_LIST.key()));
            }
            behind(place);
            if (i + 1 == places.size() || !continuesList(place, places.get(i + 1))) {
                takesPost(places.subList(listStart, i + 1));
            }
        }
        return found;
    }

    private boolean continuesList(NamePlace last, NamePlace next) {
        if (next.start() < last.end() || next.start() - last.end() > 40) {
            return false;
        }
        String between = text.substring(last.end(), next.start());
        if (between.matches(" *(?:[、和与及]|以及)? *")) {
            return !between.isEmpty();
        }
        return between.matches("(?:[、和与及]|以及)[^，。；：！？\\n、]{1,36}") && before(next) >= 0;
    }

    private boolean ownWordBefore(NamePlace last, NamePlace next) {
        return !text.substring(last.end(), next.start()).matches(" *(?:[、和与及]|以及)? *");
    }

    // Start of the posts that stand right before the name, several joined by 、; -1 when none does.
    private int before(NamePlace place) {
        int at = place.start();
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        int n = POSTS.lengthBefore(text, at);
        if (n == 0
                || HONORIFICS.contains(text.substring(at - n, at))
                || text.startsWith("记者", at - 2)
                || text.startsWith("通讯员", at - 3)) {
            return -1;
        }
        int start = phrase.start(at, n);
        while (start > 1 && text.charAt(start - 1) == '、') {
            int more = POSTS.lengthBefore(text, start - 1);
            if (more == 0 || phrase.isName(start - 2)) {
                break;
            }
            start = phrase.start(start - 1, more);
        }
        return start;
    }

    private void behind(NamePlace place) {
        int n = BEHIND.lengthAt(text, place.end());
        if (n == 0 || words.cutAt(place.end() + n)) {
            return;
        }
        String post = text.substring(place.end(), place.end() + n);
        boolean verb = ALSO_VERBS.contains(post)
                && !SPEAKS.matcher(text).region(place.end() + n, text.length()).lookingAt();
        if (!verb) {
            found.add(new Post(place.name(), post, place.start(), place.end() + n, Reason.POST_BEHIND_NAME.key()));
        }
    }

    private void takesPost(List<NamePlace> list) {
        NamePlace first = list.getFirst();
        NamePlace last = list.getLast();
        Matcher counted = COUNTED.matcher(text).region(last.end(), text.length());
        if (counted.lookingAt()) {
            int n = longestPostStart(counted.group(1));
            if (n > 0) {
                give(list, first.start(), counted.start(1), counted.start(1) + n, Reason.POST_BEHIND_LIST.key());
            }
        }
        Matcher takes = TAKES_POST.matcher(text).region(last.end(), text.length());
        String before = text.substring(Math.max(0, first.start() - 6), first.start());
        if (takes.lookingAt()) {
            giveUpToPost(list, first.start(), takes, Reason.TAKES_POST.key());
        } else if (NAMING.matcher(before).find()) {
            Matcher named = NAMED_TO.matcher(text).region(last.end(), text.length());
            if (named.lookingAt()) {
                giveUpToPost(list, first.start(), named, Reason.NAMED_TO_POST.key());
            }
        }
    }

    private void giveUpToPost(List<NamePlace> list, int from, Matcher matcher, String reason) {
        int end = matcher.end(1);
        while (end > matcher.start(1) && POSTS.lengthBefore(text, end) == 0) {
            end--;
        }
        if (end > matcher.start(1) && end - matcher.start(1) <= 36 && !phrase.holdsName(matcher.start(1), end)) {
            give(list, from, matcher.start(1), end, reason);
        }
    }

    private void give(List<NamePlace> list, int from, int start, int end, String reason) {
        for (NamePlace place : list) {
            found.add(new Post(place.name(), text.substring(start, end), from, end, reason));
        }
    }

    private static int longestPostStart(String words) {
        for (int n = words.length(); n > 0; n--) {
            if (POSTS.lengthBefore(words, n) > 0) {
                return n;
            }
        }
        return 0;
    }
}
