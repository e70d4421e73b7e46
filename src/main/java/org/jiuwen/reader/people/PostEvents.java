package org.jiuwen.reader.people;

import static org.jiuwen.reader.people.PostVerbs.Place.NAMING;
import static org.jiuwen.reader.people.PostVerbs.Place.TAKING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds where people take and leave posts: 张三当选为市长, 任命张三为市长, 免去张三的市长职务, 接受张三辞去市长职务的请求, 张三曾任县长; also under the
 * headings of a decision (决定任命：) and in the clauses of a life that no longer name it.
 */
final class PostEvents {

    private static final WordSet POSTS = WordSet.load("post-words.txt");
    private static final int LONGEST = 36;
    private static final int SENTENCE = 200;
    private static final int HEADING = 40;
    private static final String STOPS = "，。；：！？\n";
    private static final String SENTENCE_ENDS = "。！？\n";

    private static final String TITLES = "(?<title>[^，。；：！？\\n]{2,60})";
    private static final String WHO =
            "(?:（[^（）]{1,12}）)?(?:等)?(?:[\\d一二三四五六七八九十百]+余?(?:人|名|位))?(?:同志|先生|女士)?(?:（[^（）]{1,12}）)?";
    private static final Pattern TAKES = Pattern.compile(WHO
            + "(?:本人|自愿|主动|书面|分别|已|同时|因[^，。；\\n"
            + "]{1,12}?|提出|申请|请求|要求|当年|正式|即将|首次|再次|顺利|当场|连续|今后|将|继续|不久|于?20\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|由[^，。；\\n"
            + "]{1,10}?){0,3}(?<passive>被)?(?:高票|全票|全额)?(?:新)?(?<verb>" + PostVerbs.alternatives(TAKING)
            + ")(?:举)?(?<as>为)?(?:了|其|的)?" + TITLES);
    private static final Pattern NAMED_TO = Pattern.compile(WHO + "(?:(?:，[男女])?(?:担任|出任|兼任|所任|任|为|的))" + TITLES);
    // 免去张三市人大常委会办公室主任职务, without 的
    private static final Pattern REMOVED_FROM =
            Pattern.compile(WHO + "(?<title>\\p{IsHan}[^，。；：！？\\n]{1,40}?)(?:的)?职务");
    private static final Pattern NAMING_WORD = Pattern.compile(PostVerbs.alternatives(NAMING));
    private static final Pattern DECIDES = Pattern.compile("决定$");
    private static final Pattern AS = Pattern.compile("(?:首次|曾|再次|一直)?以(?<title>[^，。；：！？\\n]{2,24}?)的?身份");
    // 以某某同志为总书记的党中央
    private static final Pattern UNDER = Pattern.compile("(?:同志)?为(?<title>[^，。；：！？\\n的]{2,10})的");
    // 1998年任市政协副主席: a clause of a life, which no longer says whose it is
    private static final Pattern CAREER = Pattern.compile("(?<=[，。；、\n])(?:(?:19|20)\\d\\d年(?:\\d{1,2}月)?[起后，]?)?"
            + "(?:又|再|后|还|并|同时)?(?<passive>被)?(?<verb>"
            + PostVerbs.alternatives(TAKING) + ")(?<as>为)?(?:了)?" + TITLES);
    // What a year before it leaves as it is: 1998年当选 is still an election, 1998年任 a post he had.
    private static final Set<PositionKind> PAST =
            Set.of(PositionKind.ELECTED, PositionKind.REMOVED, PositionKind.RESIGNED, PositionKind.PROPOSED);

    private final String text;
    private final PostPhrase phrase;
    private final NavigableMap<Integer, PositionKind> headings = new TreeMap<>();

    PostEvents(String text, PostPhrase phrase) {
        this.text = text;
        this.phrase = phrase;
        headings();
    }

    // 决定任命： holds for the lines below it up to the next such line
    private void headings() {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            boolean named = end - start <= HEADING && end > start && !phrase.holdsName(start, end);
            PositionKind kind = named ? lastNaming(start, end) : null;
            if (kind != null && (text.charAt(end - 1) == '：' || end - start <= 8)) {
                headings.put(start, kind);
            }
            start = end + 1;
        }
    }

    private @Nullable PositionKind lastNaming(int from, int to) {
        PositionKind kind = null;
        Matcher naming = NAMING_WORD.matcher(text).region(from, to);
        while (naming.find()) {
            kind = PostVerbs.kind(NAMING, naming.group());
        }
        return kind;
    }

    /**
     * The posts that the words around a list of names say its people take or leave.
     *
     * @param until where the next name stands
     */
    List<Post> of(List<NamePlace> list, int until) {
        int start = list.getFirst().start();
        int end = list.getLast().end();
        List<Post> found = new ArrayList<>();
        Matcher takes = TAKES.matcher(text).region(end, until);
        if (takes.lookingAt() && isHisOwn(takes)) {
            found.addAll(upToPost(list, start, takes, PostVerbs.kind(TAKING, takes.group("verb")), Reason.TAKES_POST));
        }
        Matcher named = NAMED_TO.matcher(text).region(end, until);
        if (found.isEmpty() && named.lookingAt()) {
            PositionKind kind = named(start);
            if (kind != null) {
                found.addAll(upToPost(list, start, named, kind, Reason.NAMED_TO_POST));
            }
        }
        Matcher bare = REMOVED_FROM.matcher(text).region(end, until);
        if (found.isEmpty() && bare.lookingAt() && named(start) == PositionKind.REMOVED) {
            found.addAll(upToPost(list, start, bare, PositionKind.REMOVED, Reason.NAMED_TO_POST));
        }
        Matcher as = AS.matcher(text).region(end, until);
        if (as.lookingAt() && POSTS.lengthBefore(text, as.end("title")) > 0) {
            found.addAll(give(list, start, as.start("title"), as.end("title"), PositionKind.HELD, Reason.TAKES_POST));
        }
        Matcher under = UNDER.matcher(text).region(end, until);
        if (start > 0
                && text.charAt(start - 1) == '以'
                && under.lookingAt()
                && POSTS.lengthBefore(text, under.end("title"))
                        == under.group("title").length()) {
            found.addAll(
                    give(list, start, under.start("title"), under.end("title"), PositionKind.HELD, Reason.TAKES_POST));
        }
        return found;
    }

    // 张三任命李四…: of verbs that others do to him he is the object only with 被 or 为.
    private static boolean isHisOwn(Matcher takes) {
        return takes.group("passive") != null
                || takes.group("as") != null
                || !PostVerbs.words(NAMING).contains(takes.group("verb"));
    }

    // What the words before a name do with him: the last such word of the sentence, else the heading above the line.
    private @Nullable PositionKind named(int start) {
        int from = start;
        while (from > 0 && start - from < SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        PositionKind kind = lastNaming(from, start);
        if (kind == null && DECIDES.matcher(text.substring(from, start)).find()) {
            return PositionKind.APPOINTED;
        }
        if (kind == null && start - from <= 4) {
            Map.Entry<Integer, PositionKind> heading = headings.lowerEntry(start);
            return heading == null ? null : heading.getValue();
        }
        return kind;
    }

    /** What the words before a post do with those who are named behind it; that they hold it, when they say nothing. */
    PositionKind kindBefore(int start) {
        int from = start;
        while (from > 0 && start - from < SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        PositionKind kind = lastNaming(from, start);
        return kind == null ? PositionKind.HELD : kind;
    }

    /** The posts of clauses that name nobody, given to the one person that their sentence, else their paragraph, names before. */
    List<Post> ofCareers(List<NamePlace> places) {
        List<Post> found = new ArrayList<>();
        Matcher career = CAREER.matcher(text);
        int next = 0;
        for (int at = 0; at < text.length() && career.find(at); at = career.end("verb")) {
            while (next < places.size() && places.get(next).end() <= career.start()) {
                next++;
            }
            String verb = career.group("verb");
            boolean dated = Character.isDigit(text.charAt(career.start()));
            boolean said = isHisOwn(career) && (verb.length() > 1 || dated || career.group("passive") != null);
            NamePlace subject = said ? subject(places, next, career.start()) : null;
            if (subject != null) {
                PositionKind kind = PostVerbs.kind(TAKING, verb);
                boolean past = dated && career.group("passive") == null && !PAST.contains(kind);
                List<Post> posts = upToPost(
                        List.of(subject), career.start(), career, past ? PositionKind.FORMER : kind, Reason.TAKES_POST);
                posts.stream().filter(post -> !phrase.isName(post.end())).forEach(found::add);
            }
        }
        return found;
    }

    private @Nullable NamePlace subject(List<NamePlace> places, int next, int at) {
        NamePlace only = null;
        boolean sentence = true;
        for (int i = next - 1, from = at; i >= 0; from = places.get(i).start(), i--) {
            NamePlace place = places.get(i);
            String between = text.substring(Math.min(place.end(), from), from);
            if (between.indexOf('\n') >= 0 || at - place.start() > SENTENCE * 2) {
                break;
            }
            boolean ends = between.indexOf('。') >= 0 || between.indexOf('！') >= 0;
            if (sentence && ends && only != null) {
                return only;
            }
            sentence &= !ends;
            if (only != null && !only.name().equals(place.name())) {
                return null;
            }
            only = place;
        }
        return only;
    }

    // The title reaches to the last post named before the next mark.
    private List<Post> upToPost(List<NamePlace> list, int from, Matcher matcher, PositionKind kind, Reason reason) {
        int start = matcher.start("title");
        int end = start;
        while (end < matcher.end("title") && !phrase.isName(end) && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        end = Math.min(end, start + LONGEST + 4);
        while (end > start && POSTS.lengthBefore(text, end) == 0) {
            end--;
        }
        // 当选本届最有价值球员: an honour
        if (end <= start
                || end - start > LONGEST
                || text.substring(start, end).contains("最")
                || end - POSTS.lengthBefore(text, end) < start) {
            return List.of();
        }
        return give(list, Math.min(from, start), start, end, kind, reason);
    }

    private List<Post> give(List<NamePlace> list, int from, int start, int end, PositionKind kind, Reason reason) {
        String title = text.substring(start, end);
        PositionKind said = title.endsWith("候选人") ? PositionKind.PROPOSED : kind;
        return list.stream()
                .map(place -> new Post(place.name(), title, said, from, end, reason.key()))
                .toList();
    }
}
