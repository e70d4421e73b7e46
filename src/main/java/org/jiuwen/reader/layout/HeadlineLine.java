package org.jiuwen.reader.layout;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.text.Lexicon;

/** A line of a headline and what its own characters say of it, whatever stands around it. */
final class HeadlineLine {

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

    /** What a line has at most that names no measure though it ends in one. */
    private static final int RATHER_SHORT = 6;

    private record Cue(Pattern pattern, double weight) {}

    private static final List<Cue> DECK_WORDS = Lexicon.load("headline-deck-cues.tsv").rows().stream()
            .map(row -> new Cue(Pattern.compile(row.get(0)), Double.parseDouble(row.get(1))))
            .toList();

    private final String text;
    private final List<Term> words;
    private final double deckWords;
    private final boolean happens;
    private final int parts;
    private final boolean says;

    HeadlineLine(String text) {
        this.text = text;
        words = WORDS.seg(text);
        deckWords = DECK_WORDS.stream()
                .filter(cue -> cue.pattern.matcher(text).find())
                .mapToDouble(Cue::weight)
                .sum();
        happens = HAPPENING.matcher(text).find();
        parts = PARTS.split(text).length;
        says = SAYS.matcher(text).find() || OVER_SPEECH.matcher(text).find();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    String firstWord() {
        return words.getFirst().word;
    }

    String lastWord() {
        return words.getLast().word;
    }

    boolean beginsWithVerb() {
        return words.getFirst().nature.startsWith('v');
    }

    /** How much its words are those of decks. */
    double deckWords() {
        return deckWords;
    }

    /** Whether it ends in what takes place. */
    boolean happens() {
        return happens;
    }

    /** Whether it ends in who says what follows. */
    boolean says() {
        return says;
    }

    /** Parts with blanks between them. */
    int parts() {
        return parts;
    }

    boolean isGathering() {
        return GATHERING.matcher(text).find();
    }

    boolean hasNumber() {
        return NUMBERS.matcher(text).find();
    }

    boolean isCutOff() {
        return CUT_OFF.matcher(text).find();
    }

    /** Whether it ends as names of bodies and places do. */
    boolean isWho() {
        return BODY.matcher(text).find();
    }

    boolean isDashed() {
        return HeadlineParts.isDashed(text);
    }

    /** Whether a line under it is the document that it names the body of: its name, or the list of those who sit in it. */
    boolean isOver(HeadlineLine next) {
        return next.isDocument()
                || (next.text.endsWith("名单") && SITS.matcher(text).find());
    }

    private boolean isDocument() {
        return DOCUMENT.matcher(PARTS.matcher(text).replaceAll("")).find();
    }

    /** Adds what there is of each sign that its own characters give. */
    void addTo(Map<HeadlineSign, Double> signs) {
        addMarks(signs);
        HeadlineStack.set(signs, HeadlineSign.SAYS, says);
        HeadlineStack.set(signs, HeadlineSign.TOOK_PART, TOOK_PART.matcher(text).find());
        HeadlineStack.put(signs, HeadlineSign.DECK_WORDS, deckWords);
        HeadlineStack.set(signs, HeadlineSign.HAPPENING, happens);
        HeadlineStack.set(signs, HeadlineSign.GATHERING, isGathering());
        HeadlineStack.set(
                signs,
                HeadlineSign.MEASURE,
                text.length() > RATHER_SHORT && MEASURE.matcher(text).find());
        HeadlineStack.set(signs, HeadlineSign.NUMBER, hasNumber());
        HeadlineStack.set(signs, HeadlineSign.COLUMN_NAME, FixedLines.isColumnName(text));
        HeadlineStack.set(signs, HeadlineSign.CAMPAIGN, CAMPAIGNS.stream().anyMatch(it -> it.matcher(text)
                .find()));
        boolean verb = words.stream().anyMatch(term -> term.nature.startsWith('v'));
        HeadlineStack.set(signs, HeadlineSign.VERB, verb);
        HeadlineStack.set(signs, HeadlineSign.VERB_FIRST, beginsWithVerb());
        HeadlineStack.set(
                signs, HeadlineSign.NAME, !verb && words.getLast().nature.startsWith("n"));
        HeadlineStack.set(signs, HeadlineSign.APPOINTED, APPOINTED.matcher(text).find());
        HeadlineStack.set(signs, HeadlineSign.DOCUMENT, isDocument());
        HeadlineStack.set(
                signs,
                HeadlineSign.NUMBER_OF_DOCUMENT,
                NUMBER_OF_DOCUMENT.matcher(text).matches());
    }

    private void addMarks(Map<HeadlineSign, Double> signs) {
        char last = text.charAt(text.length() - 1);
        HeadlineStack.set(signs, HeadlineSign.COMMA, has("，,；;"));
        HeadlineStack.set(signs, HeadlineSign.COLON, has("：:"));
        HeadlineStack.set(signs, HeadlineSign.QUOTED, QUOTED.matcher(text).matches());
        HeadlineStack.set(signs, HeadlineSign.QUOTES, has("“\"『「"));
        HeadlineStack.set(signs, HeadlineSign.CALL, last == '！' || last == '!');
        HeadlineStack.set(signs, HeadlineSign.QUESTION, last == '？' || last == '?');
        HeadlineStack.set(signs, HeadlineSign.DASHED, isDashed());
        HeadlineStack.set(signs, HeadlineSign.BRACKETED, BRACKETED.matcher(text).matches());
        HeadlineStack.set(signs, HeadlineSign.DOT, has("·•"));
        HeadlineStack.set(signs, HeadlineSign.PARTS, parts == 2);
        HeadlineStack.set(signs, HeadlineSign.MORE_PARTS, parts > 2);
        HeadlineStack.set(signs, HeadlineSign.SLOGAN, isSlogan());
        HeadlineStack.set(signs, HeadlineSign.PAUSE, has("、"));
    }

    /** 凝心聚力开新局 同舟共济谱新篇. */
    private boolean isSlogan() {
        String[] halves = PARTS.split(text);
        return halves.length == 2
                && halves[0].length() >= 4
                && halves[0].length() <= 12
                && Math.abs(halves[1].length() - halves[0].length()) < 2;
    }

    private boolean has(String marks) {
        return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }
}
