package org.jiuwen.reader.layout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;

/** Whether a line ends a sentence and whether a line can begin one: what tells a column break from a paragraph's end. */
final class Sentences {

    /** How a line ends. */
    enum Ending {
        CLOSED,
        /** With a bracket or quotation mark that may or may not be the end. */
        UNCLEAR,
        OPEN
    }

    private static final String STOPS = "。！？!?…；;：:";
    private static final String CLOSERS = "”』」）)》】’〉]\"";
    private static final String MIDDLE = "，,、";
    static final Pattern LEAD =
            Pattern.compile("^[（(【\\[]?(?:本报(?:[^，。,]{0,16}?)[讯电]|又讯|新华社[^，。,]{0,16}[电讯]|中新[社网][^，。,]{0,16}[电讯]"
                    + "|据(?:新华|中新|央视|人民)|央视网消息|本报综合|[\\u4e00-\\u9fff]{2,8}[网报]讯)");
    private static final Pattern LOCAL_REPORT = Pattern.compile("^[（(【\\[]?本报讯");
    private static final Pattern WHO_CAME = Pattern.compile("(?:出席|列席|参加|陪同)[^，,。、]{0,6}。$");
    private static final int LONGEST_WHO_CAME = 9;
    private static final Pattern GREETING =
            Pattern.compile("我谨?代表[^。“]{2,60}?[，,]?[向对][^。“]{2,60}?(?:表示|致以)[^。]{0,6}(?:祝贺|感谢|问候|敬意|欢迎|慰问|祝福|祝愿)");
    private static final Pattern SAID = Pattern.compile("(?:说|指出|表示|强调|致辞|介绍|告诉记者)[，,：:]");
    private static final Pattern WISH = Pattern.compile("(?:最后[,，]?)?预?祝[^。，,]{2,24}[!！]");
    private static final Pattern ENTRY = Pattern.compile(
            "^(?:[—\\-─]{1,3}|[●○◆◇■□▲△★☆·•※►▶]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?[0-9]{1,2}[）)、.．](?![0-9])|第[一二三四五六七八九十]{1,3}[，、,：:])");
    /** What an entry's first character may be: most lines need no closer look. */
    private static final String BEGINS_ENTRY = "—-─●○◆◇■□▲△★☆·•※►▶（(一二三四五六七八九十0123456789第";

    private static final int LONGEST_SPEAKER = 8;
    /** 琛说： is the rest of a name, 家桢高兴地说： that of a sentence. */
    private static final Pattern SPEAKER = Pattern.compile("^(?:问|答|记者|[\\u4e00-\\u9fff·]{2,6}(?<!说))[：:]");

    private static final Set<String> BACK = Lexicon.load("references-back.txt").words();
    private static final Pattern QUESTION = Pattern.compile("^(?:问|答|记者|主持人)[：:]");
    private static final Pattern ANOTHER_VOICE =
            Pattern.compile("^[“\"『「][^”\"』」]{4,}[”\"』」][^“”。]{0,40}(?:说|表示|介绍|认为|坦言|告诉|谈|称|感慨|指出|强调)");

    private static final String N = "[" + ChineseNumbers.CLASS + "]";
    private static final Pattern DAY = Pattern.compile("(?:" + N + "{4}年)?" + N + "{1,3}月" + N + "{1,3}日");
    private static final int LONGEST_DAY = 15;

    /** Characters of the sentence before 让我们. */
    private static final int LONGEST_BEFORE_CALL = 80;

    private Sentences() {}

    /** 让我们…！: whether a paragraph calls upon its readers or listeners, as the last one of an address does. */
    static boolean calls(String text) {
        int at = text.indexOf("让我们");
        return at >= 0 && at <= LONGEST_BEFORE_CALL && "!！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line is a date and nothing else: 6月9日, 二〇一一年七月二十二日. */
    static boolean isDay(String text) {
        return text.length() <= LONGEST_DAY && DAY.matcher(text).matches();
    }

    static Ending ending(String text) {
        char last = text.charAt(text.length() - 1);
        if (STOPS.indexOf(last) >= 0 || (last == '.' && !endsInNumber(text))) {
            return Ending.CLOSED;
        }
        if (CLOSERS.indexOf(last) < 0) {
            return Ending.OPEN;
        }
        int at = text.length() - 1;
        while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        if (at < 0 || STOPS.indexOf(text.charAt(at)) >= 0 || isBracketed(text)) {
            return Ending.CLOSED;
        }
        return (last == '）' || last == ')') && signs(text) ? Ending.CLOSED : Ending.UNCLEAR;
    }

    /** Whether the text can hardly go on elsewhere: it ends within a clause or a list. */
    static boolean breaksOff(String text) {
        return MIDDLE.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean endsInComma(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '，' || last == ',';
    }

    /** Whether a line is of a kind that only begins a paragraph. */
    static boolean opensParagraph(String text) {
        return startsLead(text) || startsEntry(text) || startsSpeaker(text);
    }

    static boolean startsLead(String text) {
        return LEAD.matcher(head(text)).find();
    }

    /** 本报讯: a report of the paper's own town. Those from elsewhere (本报南京电) are often put together under one headline. */
    static boolean opensReport(String text) {
        return LOCAL_REPORT.matcher(head(text)).find();
    }

    /** Whether a paragraph greets in the first person, as the first one of a speech does, and neither quotes nor reports. */
    static boolean greets(String text) {
        Matcher greeting = GREETING.matcher(text);
        return greeting.find()
                && text.lastIndexOf('“', greeting.start()) <= text.lastIndexOf('”', greeting.start())
                && !SAID.matcher(text).region(0, greeting.start()).find();
    }

    /** 祝大会取得圆满成功！: the last words of a speech. */
    static boolean wishes(String text) {
        return WISH.matcher(text).matches();
    }

    static boolean startsEntry(String text) {
        return BEGINS_ENTRY.indexOf(text.charAt(0)) >= 0
                && ENTRY.matcher(head(text)).find();
    }

    static boolean startsSpeaker(String text) {
        for (int i = 1; i < Math.min(LONGEST_SPEAKER, text.length()); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return SPEAKER.matcher(text.substring(0, i + 1)).find();
            }
        }
        return false;
    }

    /** Whether a paragraph's first words speak of what stands before it: 会上, 其中. */
    static boolean refersBack(String text) {
        return BACK.stream().anyMatch(text::startsWith);
    }

    /** 某某、某某参加会议。: whether a text ends by saying that somebody was there. */
    static boolean saysWhoCame(String text) {
        return WHO_CAME.matcher(text.substring(Math.max(0, text.length() - LONGEST_WHO_CAME)))
                .find();
    }

    /** Whether a line is a question or an answer of an interview. */
    static boolean asksOrAnswers(String text) {
        return QUESTION.matcher(head(text)).find();
    }

    static boolean asks(String text) {
        return text.startsWith("问：") || text.startsWith("问:");
    }

    /** Whether a quotation stands at the line's start with its own speaker behind it. */
    static boolean startsAnotherVoice(String text) {
        return "“\"『「".indexOf(text.charAt(0)) >= 0
                && ANOTHER_VOICE
                        .matcher(text.length() > 300 ? text.substring(0, 300) : text)
                        .find();
    }

    /** Whether a text closes the quotation that the one before it leaves open, before it opens one of its own. */
    static boolean closesQuotation(String left, String right) {
        int close = right.indexOf('”');
        int open = right.indexOf('“');
        return close >= 0 && (open < 0 || close < open) && left.lastIndexOf('“') > left.lastIndexOf('”');
    }

    static boolean hasStop(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    }

    /** Whether a text has a comma or a stop, as whole sentences have, or ends within a list. */
    static boolean hasMark(String text) {
        return hasStop(text) || breaksOff(text) || text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
    }

    private static String head(String text) {
        return text.length() > 40 ? text.substring(0, 40) : text;
    }

    private static boolean endsInNumber(String text) {
        return text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
    }

    private static boolean isBracketed(String text) {
        char first = text.charAt(0);
        return (first == '（' || first == '(' || first == '【') && text.length() < 80;
    }

    /** Whether the bracket at the end names who wrote or took it, or says that the text ends. */
    private static boolean signs(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        if (open < 1) {
            return false;
        }
        char before = text.charAt(open - 1);
        return STOPS.indexOf(before) >= 0
                || (CLOSERS.indexOf(before) >= 0 && STOPS.indexOf(text.charAt(Math.max(0, open - 2))) >= 0);
    }
}
