package org.jiuwen.reader.layout;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.text.Lexicon;

/** The lines of a headline, one under the other, and what is seen of each and of two neighbours. */
final class HeadlineStack {

    private static final Pattern SAYS = Pattern.compile("(?:强调|指出|要求|表示|提出|建言|呼吁|坦言|之际|时说|[^之目从跟眼]前|之后)$");
    /** Who took part in what: over what was said there. */
    private static final Pattern OVER_SPEECH = Pattern.compile("(?:参加|出席|会见|看望).{2,}(?:审议|讨论|座谈|会议|委员|代表)时?$");

    /** 某某某参加调研, 某某主持并讲话: under what they took part in. */
    private static final Pattern TOOK_PART =
            Pattern.compile("^[^，。：]{2,30}(?:参加|出席|主持|讲话|致辞|陪同|列席|到会|宣布开幕|通报|作报告)[^，。：的]{0,5}$");

    /** Ends in what takes place: 闭幕, 通车, 当选市长. */
    private static final Pattern HAPPENING = Pattern.compile(
            "(?:" + String.join("|", Lexicon.load("headline-happenings.txt").words()) + ")$");

    private static final Pattern GATHERING =
            Pattern.compile("(?:闭幕|开幕|落幕|征稿|会(?:议|上)?(?:召开|举行)|(?:召开|举行).{0,20}(?:会议?|讨论))$");
    private static final Pattern APPOINTED =
            Pattern.compile("^[^ \\u3000]{2,4}任[^ \\u3000]{1,10}(?:书记|主任|主席|[省市县区州]长)$");
    private static final Pattern MEASURE = Pattern.compile("[0-9零一二两三四五六七八九十百千万亿点.]{2,}余?[^0-9，。％%件]{1,2}$");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{2,}");
    /** The name of a body or place. */
    private static final Pattern BODY = Pattern.compile("[会局院区县市镇乡村校社队部委]$|的.{1,3}$");

    private static final Pattern QUOTED = Pattern.compile("^[“\"『「][^”\"』」]+[”\"』」]$");
    private static final Pattern BRACKETED = Pattern.compile("^[（(][^（）()]+[）)]$");
    private static final Pattern PARTS = Pattern.compile("[ \\u3000]+");
    private static final Pattern CUT_OFF = Pattern.compile("[的在与和及、]$");
    private static final Pattern DOCUMENT =
            Pattern.compile("^(?:公告|通告|通知|公报|启事|声明|决定|决议|名单)$|^关于.*(?:决议|决定|通知|通告|公告|意见|批复)$");
    /** A body over the list of those who sit in it. */
    private static final Pattern SITS = Pattern.compile("(?:委员会|会议|大会|政府|政协|法院|检察院|代表团|领导小组)$");

    /** 〔15届〕第6号, （2024）第3号: which of a body's announcements it is. */
    private static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile(
            "[^，。：]{0,10}[〔\\[(（【][^，。]{1,8}[〕\\])）】][ \\u3000]*第?[0-9〇零一二三四五六七八九十百]{1,5}号|[（(]?第[0-9〇零一二三四五六七八九十百]{1,5}号[）)]?");

    private static final List<Pattern> CAMPAIGNS = Lexicon.load("banner-phrases.txt").words().stream()
            .map(Pattern::compile)
            .toList();

    private static final Segment WORDS = HanLP.newSegment().enableAllNamedEntityRecognize(false);

    private static final int SHORT = 4;
    private static final int RATHER_SHORT = 6;
    private static final int LONG = 20;
    private static final double TENS = 10;
    private static final double MUCH_LONGER = 1.6;
    /** Kinship that counts as one. */
    private static final double KIN = 10;

    private static final double MOST_KIN = 3;
    /** Share of another's kinship from which a line's is much less. */
    private static final double LESS = 0.35;

    private record Cue(Pattern pattern, double weight) {}

    private static final List<Cue> DECK_WORDS = Lexicon.load("headline-deck-cues.tsv").rows().stream()
            .map(row -> new Cue(Pattern.compile(row.get(0)), Double.parseDouble(row.get(1))))
            .toList();

    /** What its own characters say of a line. */
    private record Seen(String text, List<Term> words, double deckWords, double kin, double shared, boolean happens) {

        boolean says() {
            return SAYS.matcher(text).find() || OVER_SPEECH.matcher(text).find();
        }

        int parts() {
            return PARTS.split(text).length;
        }
    }

    private final List<Line> lines;
    private final List<Seen> seen = new ArrayList<>();
    private final boolean labelled;
    private final boolean hasText;
    private final boolean isNews;

    HeadlineStack(Draft draft, Kinship kinship) {
        lines = draft.headlines;
        labelled = !draft.labels.isEmpty();
        hasText = draft.hasText();
        isNews = hasText && Sentences.startsLead(draft.body.getFirst().text());
        Kinship.Article text = kinship.article(draft.body);
        for (Line line : lines) {
            String characters = line.text();
            seen.add(new Seen(
                    characters,
                    WORDS.seg(characters),
                    DECK_WORDS.stream()
                            .filter(cue -> cue.pattern.matcher(characters).find())
                            .mapToDouble(Cue::weight)
                            .sum(),
                    Math.min(MOST_KIN, kinship.of(List.of(line), text) / KIN),
                    hasText ? kinship.shared(List.of(line), draft.body) : 0,
                    HAPPENING.matcher(characters).find()));
        }
    }

    int size() {
        return lines.size();
    }

    /** How much there is of each sign in a line, none where there is nothing of it. */
    Map<HeadlineSign, Double> signs(int at) {
        Map<HeadlineSign, Double> signs = new EnumMap<>(HeadlineSign.class);
        Seen line = seen.get(at);
        String text = line.text;
        set(signs, HeadlineSign.ANY, true);
        addPlace(signs, at);
        addLength(signs, at);
        addMarks(signs, at);
        set(signs, HeadlineSign.SAYS, line.says());
        set(signs, HeadlineSign.TOOK_PART, TOOK_PART.matcher(text).find());
        put(signs, HeadlineSign.DECK_WORDS, line.deckWords);
        set(signs, HeadlineSign.HAPPENING, line.happens);
        set(
                signs,
                HeadlineSign.HAPPENING_ELSEWHERE,
                !line.happens && seen.stream().anyMatch(Seen::happens));
        set(signs, HeadlineSign.GATHERING, GATHERING.matcher(text).find());
        set(
                signs,
                HeadlineSign.MEASURE,
                text.length() > RATHER_SHORT && MEASURE.matcher(text).find());
        set(signs, HeadlineSign.NUMBER, NUMBERS.matcher(text).find());
        set(signs, HeadlineSign.COLUMN_NAME, FixedLines.isColumnName(text));
        set(signs, HeadlineSign.CAMPAIGN, CAMPAIGNS.stream().anyMatch(it -> it.matcher(text)
                .find()));
        boolean verb = line.words.stream().anyMatch(term -> term.nature.startsWith('v'));
        set(signs, HeadlineSign.VERB, verb);
        set(signs, HeadlineSign.NAME, !verb && line.words.getLast().nature.startsWith('n'));
        set(signs, HeadlineSign.APPOINTED, APPOINTED.matcher(text).find());
        set(signs, HeadlineSign.DOCUMENT, isDocument(text));
        set(
                signs,
                HeadlineSign.NUMBER_OF_DOCUMENT,
                NUMBER_OF_DOCUMENT.matcher(text).matches());
        set(signs, HeadlineSign.LABELLED, labelled);
        set(signs, HeadlineSign.VERB_FIRST, line.words.getFirst().nature.startsWith('v'));
        addText(signs, at);
        return signs;
    }

    private void addPlace(Map<HeadlineSign, Double> signs, int at) {
        boolean first = at == 0;
        boolean last = at + 1 == lines.size();
        set(signs, HeadlineSign.FIRST, first && !last);
        set(signs, HeadlineSign.LAST, last && !first);
        set(signs, HeadlineSign.FIRST_OF_TWO, first && lines.size() == 2);
        set(signs, HeadlineSign.LAST_OF_TWO, last && lines.size() == 2);
        set(signs, HeadlineSign.ONLY, first && last);
        set(signs, HeadlineSign.MIDDLE, !first && !last);
        set(signs, HeadlineSign.UNDER_SAYS, !first && seen.get(at - 1).says());
        set(signs, HeadlineSign.OVER_DASH, !last && HeadlineParts.isDashed(seen.get(at + 1).text));
        set(signs, HeadlineSign.TWO_OVER_DASH, at + 2 < lines.size() && HeadlineParts.isDashed(seen.get(at + 2).text));
        set(signs, HeadlineSign.OVER_HAPPENING, !last && seen.get(at + 1).happens);
        set(
                signs,
                HeadlineSign.OVER_LONGER,
                !last && seen.get(at + 1).text.length() > seen.get(at).text.length());
        set(
                signs,
                HeadlineSign.UNDER_SHORTER,
                !first && seen.get(at - 1).text.length() < seen.get(at).text.length());
    }

    private void addLength(Map<HeadlineSign, Double> signs, int at) {
        int length = seen.get(at).text.length();
        int shortest = seen.stream().mapToInt(it -> it.text.length()).min().orElse(0);
        int longest = seen.stream().mapToInt(it -> it.text.length()).max().orElse(0);
        put(signs, HeadlineSign.LENGTH, length / TENS);
        set(signs, HeadlineSign.SHORT, length <= SHORT);
        set(signs, HeadlineSign.RATHER_SHORT, length <= RATHER_SHORT);
        set(signs, HeadlineSign.SHORTEST, lines.size() > 1 && length == shortest);
        set(signs, HeadlineSign.LONGEST, lines.size() > 1 && length == longest);
        set(signs, HeadlineSign.LONGER, length > MUCH_LONGER * shortest);
        set(signs, HeadlineSign.LONG, length >= LONG);
    }

    private void addMarks(Map<HeadlineSign, Double> signs, int at) {
        Seen line = seen.get(at);
        String text = line.text;
        char last = text.charAt(text.length() - 1);
        set(signs, HeadlineSign.COMMA, has(text, "，,；;"));
        set(signs, HeadlineSign.COLON, has(text, "：:"));
        set(signs, HeadlineSign.QUOTED, QUOTED.matcher(text).matches());
        set(signs, HeadlineSign.QUOTES, has(text, "“\"『「"));
        set(signs, HeadlineSign.CALL, last == '！' || last == '!');
        set(signs, HeadlineSign.QUESTION, last == '？' || last == '?');
        set(signs, HeadlineSign.DASHED, HeadlineParts.isDashed(text));
        set(signs, HeadlineSign.BRACKETED, BRACKETED.matcher(text).matches());
        set(signs, HeadlineSign.DOT, has(text, "·•"));
        boolean marked = lines.get(at).markdown() > 0;
        set(signs, HeadlineSign.MARKED, marked);
        set(signs, HeadlineSign.UNMARKED, !marked && lines.stream().anyMatch(it -> it.markdown() > 0));
        set(signs, HeadlineSign.PARTS, line.parts() == 2);
        set(signs, HeadlineSign.MORE_PARTS, line.parts() > 2);
        set(signs, HeadlineSign.SLOGAN, isSlogan(text));
        set(signs, HeadlineSign.PAUSE, has(text, "、"));
    }

    private void addText(Map<HeadlineSign, Double> signs, int at) {
        Seen line = seen.get(at);
        boolean last = at + 1 == lines.size();
        set(signs, HeadlineSign.NO_TEXT, !hasText);
        set(signs, HeadlineSign.NO_TEXT_LAST, !hasText && last && at > 0);
        put(signs, HeadlineSign.KIN_BELOW, last ? 0 : Math.max(0, seen.get(at + 1).kin - line.kin));
        put(signs, HeadlineSign.KIN_ABOVE, at == 0 ? 0 : Math.max(0, seen.get(at - 1).kin - line.kin));
        set(signs, HeadlineSign.NEWS, isNews);
        put(signs, HeadlineSign.KIN, line.kin);
        put(signs, HeadlineSign.SHARED, line.shared);
        double most = seen.stream().mapToDouble(Seen::kin).max().orElse(0);
        set(signs, HeadlineSign.LESS_KIN, most > 1 && line.kin < LESS * most);
    }

    /** How much there is of each bond between a line and the next, none where there is nothing of it. */
    Map<HeadlineBond, Double> bonds(int at) {
        Map<HeadlineBond, Double> bonds = new EnumMap<>(HeadlineBond.class);
        Seen left = seen.get(at);
        Seen right = seen.get(at + 1);
        int shorter = Math.min(left.text.length(), right.text.length());
        int longer = Math.max(left.text.length(), right.text.length());
        boolean partsLeft = left.parts() > 1;
        boolean partsRight = right.parts() > 1;
        set(bonds, HeadlineBond.ANY, true);
        set(bonds, HeadlineBond.PARTS, partsLeft && partsRight);
        set(bonds, HeadlineBond.PARTS_OF_ONE, partsLeft != partsRight);
        put(bonds, HeadlineBond.ALIKE, (double) shorter / longer);
        set(bonds, HeadlineBond.EQUAL, shorter == longer);
        put(bonds, HeadlineBond.LENGTH, (shorter + longer) / TENS);
        set(bonds, HeadlineBond.CUT_OFF, CUT_OFF.matcher(left.text).find());
        set(bonds, HeadlineBond.WORD_OVER, WordBreaks.between(left.text, right.text));
        put(bonds, HeadlineBond.SUCCESSION, Succession.of(left.words.getLast().word, right.words.getFirst().word));
        set(
                bonds,
                HeadlineBond.WHO_DOES,
                BODY.matcher(left.text).find() && right.words.getFirst().nature.startsWith('v'));
        set(
                bonds,
                HeadlineBond.DOCUMENT,
                isDocument(right.text)
                        || (right.text.endsWith("名单") && SITS.matcher(left.text).find()));
        boolean demands = at > 0
                && (seen.get(at - 1).says()
                        || GATHERING.matcher(seen.get(at - 1).text).find());
        set(bonds, HeadlineBond.DEMANDS, demands);
        set(
                bonds,
                HeadlineBond.NUMBERS,
                NUMBERS.matcher(left.text).find() && NUMBERS.matcher(right.text).find());
        set(bonds, HeadlineBond.FIRST_HAPPENS, left.happens && !right.happens);
        set(bonds, HeadlineBond.SECOND_HAPPENS, right.happens && !left.happens);
        put(bonds, HeadlineBond.DECK_WORDS, left.deckWords + right.deckWords);
        set(
                bonds,
                HeadlineBond.PLAIN,
                left.deckWords == 0 && right.deckWords == 0 && !partsLeft && !partsRight && !left.says());
        set(
                bonds,
                HeadlineBond.MARKED,
                lines.get(at).markdown() > 0 && lines.get(at + 1).markdown() > 0);
        set(
                bonds,
                HeadlineBond.MARKED_FIRST,
                lines.get(at).markdown() > 0 && lines.get(at + 1).markdown() == 0);
        set(bonds, HeadlineBond.DASHED, HeadlineParts.isDashed(right.text));
        set(bonds, HeadlineBond.SHORT_FIRST, left.text.length() <= RATHER_SHORT);
        set(bonds, HeadlineBond.NO_TEXT, !hasText);
        set(bonds, HeadlineBond.MORE_LINES, lines.size() > 2);
        return bonds;
    }

    /** 凝心聚力开新局 同舟共济谱新篇. */
    private static boolean isSlogan(String text) {
        String[] parts = PARTS.split(text);
        return parts.length == 2
                && parts[0].length() >= 4
                && parts[0].length() <= 12
                && Math.abs(parts[1].length() - parts[0].length()) < 2;
    }

    private static boolean isDocument(String text) {
        return DOCUMENT.matcher(PARTS.matcher(text).replaceAll("")).find();
    }

    private static boolean has(String text, String marks) {
        return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    private static <T> void set(Map<T, Double> values, T key, boolean seen) {
        put(values, key, seen ? 1 : 0);
    }

    private static <T> void put(Map<T, Double> values, T key, double value) {
        if (value != 0) {
            values.put(key, value);
        }
    }
}
