package org.jiuwen.reader.layout;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiuwen.text.Lexicon;

/**
 * Finds the main lines among the lines of a headline. Papers print one main line between kicker and deck unless the lines
 * themselves show that they belong together, so the line with the least that speaks for kicker or deck is taken, and its
 * neighbours only when something glues them to it.
 */
final class MainHeadline {

    private static final Pattern KICKER_END = Pattern.compile("(?:强调|指出|要求|表示|提出|建言|呼吁|坦言|之际|时说|[^之目从跟眼]前|之后)$");
    /** Who took part in what: over what was said there. */
    private static final Pattern TOOK_PART = Pattern.compile("(?:参加|出席|会见|看望).{2,}(?:审议|讨论|座谈|会议|委员|代表)时?$");

    /** Ends in what takes place: 闭幕, 通车, 当选市长. */
    private static final Pattern HAPPENING = Pattern.compile(
            "(?:" + String.join("|", Lexicon.load("headline-happenings.txt").words()) + ")$");

    /** What is named by a meeting or contest, so that something else about it may be the news. */
    private static final Pattern GATHERING =
            Pattern.compile("(?:闭幕|开幕|落幕|征稿|会(?:议|上)?(?:召开|举行)|(?:召开|举行).{0,20}(?:会议?|讨论))$");

    private static final Pattern APPOINTED =
            Pattern.compile("^[^ \\u3000]{2,4}任[^ \\u3000]{1,10}(?:书记|主任|主席|[省市县区州]长)$");
    private static final Pattern MEASURE = Pattern.compile("[0-9零一二两三四五六七八九十百千万亿点.]{2,}余?[^0-9，。％%件]{1,2}$");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{2,}");
    /** The name of a body or place. */
    private static final Pattern BODY = Pattern.compile("[会局院区县市镇乡村校社队部委]$|的.{1,3}$");

    private static final Pattern QUOTED = Pattern.compile("^[“\"『「][^”\"』」]+[”\"』」]$");
    private static final Pattern PARTS = Pattern.compile("[ \\u3000]+");
    private static final Pattern CUT_OFF = Pattern.compile("[的在与和及、]$");
    private static final Pattern DOCUMENT =
            Pattern.compile("^(?:公告|通告|通知|公报|启事|声明|决定|决议|名单)$|^关于.*(?:决议|决定|通知|通告|公告|意见|批复)$");
    /** A body over the list of those who sit in it. */
    private static final Pattern SITS = Pattern.compile("(?:委员会|会议|大会|政府|政协|法院|检察院|代表团|领导小组)$");

    /** 〔15届〕第6号, （2024）第3号: which of a body's announcements it is. */
    private static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile(
            "[^，。：]{0,10}[〔\\[(（【][^，。]{1,8}[〕\\])）】][ \\u3000]*第?[0-9〇零一二三四五六七八九十百]{1,5}号|[（(]?第[0-9〇零一二三四五六七八九十百]{1,5}号[）)]?");

    private static final double NEVER_MAIN = 4;

    /** More lines are no headline of one article, and are left together. */
    private static final int MOST_LINES = 16;

    /** What speaks for a line over news to be its kicker. */
    private static final double OVER_NEWS = 2.2;
    /** Cues from which a line is a deck. */
    private static final double DECK = 0.8;

    private static final int LONG_PARTS = 20;
    private static final int LONGEST_PLAIN = 16;
    private static final int SHORT_NAME = 6;
    /** Share of the longer line's length from which two lines may be one headline that was broken in the middle. */
    private static final double ALIKE = 0.6;

    private static final double MUCH_ALIKE = 0.8;

    private static final Segment WORDS = HanLP.newSegment().enableAllNamedEntityRecognize(false);

    private record Cue(Pattern pattern, double weight) {}

    private static final List<Cue> CUES = Lexicon.load("headline-deck-cues.tsv").rows().stream()
            .map(row -> new Cue(Pattern.compile(row.get(0)), Double.parseDouble(row.get(1))))
            .toList();

    private final List<String> lines;
    private final boolean happens;
    private final int shortest;

    private MainHeadline(List<String> lines) {
        this.lines = lines;
        happens = lines.stream().anyMatch(line -> HAPPENING.matcher(line).find());
        shortest = lines.stream().mapToInt(String::length).min().orElse(1);
    }

    /**
     * @param first first main line
     * @param end after the last one
     */
    record Range(int first, int end) {}

    static Range of(List<String> lines) {
        if (lines.size() < 2 || lines.size() > MOST_LINES) {
            return new Range(0, lines.size());
        }
        MainHeadline headline = new MainHeadline(lines);
        int main = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (headline.aside(i) < headline.aside(main)) {
                main = i;
            }
        }
        int first = main;
        while (first > 0 && headline.glued(first - 1)) {
            first--;
        }
        int end = main + 1;
        while (end < lines.size() && headline.glued(end - 1)) {
            end++;
        }
        return new Range(first, end);
    }

    /** For each line of a headline how much speaks for its being kicker or deck. */
    static List<Double> asides(List<String> lines) {
        MainHeadline headline = new MainHeadline(lines);
        return IntStream.range(0, lines.size()).mapToObj(headline::aside).toList();
    }

    /** How much speaks for a line being kicker or deck. */
    private double aside(int at) {
        String text = lines.get(at);
        double weight = (at == 0 ? -0.3 : 0) + cues(text);
        weight += text.length() > 1.6 * shortest && text.length() > 14 ? 0.6 : 0;
        weight += text.length() == shortest ? -0.3 : 0;
        // Between kicker and deck, as the full form has it.
        weight += lines.size() == 3 && at == 1 ? -0.6 : 0;
        weight += happens && !HAPPENING.matcher(text).find() ? 0.6 : 0;
        // What was said stands right under the line that says who said it where.
        weight += at > 0 && isKicker(lines.get(at - 1)) ? -0.8 : 0;
        weight += APPOINTED.matcher(text).find() ? -1.2 : 0;
        weight += (at > 0 || !spaced(text))
                        && text.length() > SHORT_NAME
                        && MEASURE.matcher(text).find()
                ? 1
                : 0;
        weight += NUMBER_OF_DOCUMENT.matcher(text).matches() ? NEVER_MAIN : 0;
        weight += QUOTED.matcher(text).matches() ? -2.5 : 0;
        weight += text.endsWith("！") || text.endsWith("!") ? -1.5 : 0;
        return weight + (at + 1 < lines.size() ? asKicker(at, text) : 0);
    }

    private static double cues(String text) {
        return CUES.stream()
                .filter(cue -> cue.pattern.matcher(text).find())
                .mapToDouble(Cue::weight)
                .sum();
    }

    private double asKicker(int at, String text) {
        double weight = isKicker(text) ? 2.5 : 0;
        if (at == 0 && isSlogan(text)) {
            weight += HAPPENING.matcher(lines.get(1)).find() ? 1.5 : -0.8;
        }
        // What took place stands over what is new about it, unless the line under it is only what was dealt with.
        weight += at == 0 && GATHERING.matcher(text).find() && isNews(lines.get(1)) ? OVER_NEWS : 0;
        weight += at == 0
                        && lines.size() > 2
                        && isSlogan(text)
                        && CUT_OFF.matcher(lines.get(1)).find()
                ? OVER_NEWS
                : 0;
        // A few characters over a longer line name a feature or strike a note.
        return weight + (at == 0 && text.length() <= 6 && lines.get(1).length() > text.length() ? 1.2 : 0);
    }

    private static boolean isNews(String text) {
        return cues(text) < DECK
                && !(spaced(text) && text.length() >= LONG_PARTS)
                && !HAPPENING.matcher(text).find();
    }

    /** Whether nothing about a line tells whether it is beside the main line or part of it. */
    private static boolean isPlain(String text) {
        return text.length() <= LONGEST_PLAIN
                && cues(text) == 0
                && !spaced(text)
                && !isKicker(text)
                && (text.length() <= SHORT_NAME || !MEASURE.matcher(text).find())
                && text.indexOf('：') < 0
                && text.indexOf(':') < 0
                && text.charAt(0) != '—';
    }

    /** Two lines that are alike, or whose first is who and whose second what is done, were broken for their length. */
    private boolean isBroken(int at) {
        String left = lines.get(at);
        String right = lines.get(at + 1);
        if (!isPlain(left) || !isPlain(right)) {
            return false;
        }
        double alike = (double) Math.min(left.length(), right.length()) / Math.max(left.length(), right.length());
        boolean all = lines.size() > 2 && lines.stream().allMatch(MainHeadline::isPlain);
        return (all || (left.length() > SHORT_NAME ? alike >= ALIKE : at > 0 && alike >= MUCH_ALIKE))
                ? !HAPPENING.matcher(left).find() || HAPPENING.matcher(right).find()
                : BODY.matcher(left).find()
                        && WORDS.seg(right).getFirst().nature.startsWith('v');
    }

    private static boolean isKicker(String text) {
        return KICKER_END.matcher(text).find() || TOOK_PART.matcher(text).find();
    }

    /** 凝心聚力开新局 同舟共济谱新篇. */
    private static boolean isSlogan(String text) {
        String[] parts = PARTS.split(text);
        return parts.length == 2 && parts[0].length() >= 4 && parts[0].length() <= 12 && parts[1].length() >= 4;
    }

    /** Whether a line and the next are one headline that was broken. */
    private boolean glued(int at) {
        String left = lines.get(at);
        String right = lines.get(at + 1);
        if (CUT_OFF.matcher(left).find()
                || DOCUMENT.matcher(right.replaceAll("[ \\u3000]", "")).matches()
                || (right.endsWith("名单") && SITS.matcher(left).find())) {
            return true;
        }
        if (isKicker(left)) {
            return false;
        }
        if (isBroken(at)) {
            return true;
        }
        boolean spacedBoth = spaced(left) && spaced(right);
        boolean counted = lines.stream().allMatch(line -> NUMBERS.matcher(line).find());
        double limit = happens ? 1.6 : 1;
        if (aside(at) < limit && aside(at + 1) < limit && (spacedBoth || isDemand(at))) {
            return true;
        }
        boolean call = left.length() <= 8 && (left.endsWith("！") || left.endsWith("!")) && !spaced(right);
        return (call && HAPPENING.matcher(right).find()) || (counted && !spacedBoth && lines.size() > 2);
    }

    /** Two demands of like length under the line that says who made them where. */
    private boolean isDemand(int at) {
        int left = lines.get(at).length();
        int right = lines.get(at + 1).length();
        return at > 0
                && (isKicker(lines.get(at - 1))
                        || GATHERING.matcher(lines.get(at - 1)).find())
                && Math.min(left, right) >= 8
                && Math.min(left, right) >= 0.6 * Math.max(left, right);
    }

    private static boolean spaced(String text) {
        return PARTS.split(text).length > 1;
    }
}
