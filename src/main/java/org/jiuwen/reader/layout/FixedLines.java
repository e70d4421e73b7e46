package org.jiuwen.reader.layout;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Knows the lines whose kind their own characters settle, whatever stands around them. */
final class FixedLines {

    private static final String N = "[" + ChineseNumbers.CLASS + "]";
    private static final int LONGEST = 140;
    private static final String AROUND_LABELS = " \t\n\u000B\f\r\u3000【】[]·•■●◆";
    private static final Pattern FULL_DATE =
            Pattern.compile(N + "{4}\\s?年\\s?" + N + "{1,3}\\s?月\\s?" + N + "{1,3}\\s?日");
    private static final Pattern PAGE_WORDS =
            Pattern.compile("(?:星期|周)[一二三四五六日天]|第\\s?[A-Z]?" + N + "{1,3}\\s?版|农历|今日" + N + "{1,3}版");
    private static final Pattern PAGE_ONLY = Pattern.compile("^(?:第\\s?)?[A-Z]?" + N
            + "{1,3}\\s?版(?:\\s*[\\u4e00-\\u9fff·]{1,6})?$|^[A-Z]" + N + "{1,3}(?:\\s+[\\u4e00-\\u9fff·]{2,8})?$");
    private static final Pattern IMPRINT =
            Pattern.compile("(?:责任编辑|责编|本版编辑|执行主编|编辑|校对|版式|美编|视觉|组版|一审|二审|终审|编审|统筹|值班总编)\\s*[：:／/"
                    + " ]\\s*\\S|国内统一(?:连续出版物|刊)号|邮发代号|^CN\\s?[0-9]{2}-|总第\\s?[0-9]{3,}\\s?期|新闻热线|本报地址");
    private static final Pattern DATE_LINE =
            Pattern.compile("^[（(]\\s*" + N + "{4}\\s?年\\s?" + N + "{1,3}\\s?月\\s?" + N + "{1,3}\\s?日[^）)]{0,6}[）)]$");
    private static final Pattern JUMP = Pattern.compile(
            "^[（(【\\[]?\\s*(?:紧接|上接|下转|转|接)\\s*(?:第)?\\s*[A-Z]?" + N + "{1,3}\\s?版[^）)。]{0,16}[）)】\\]]?$");
    private static final Pattern POINTER = Pattern.compile("^[（(][^（）()，。]{1,16}(?:见|详见|刊)第?" + N
            + "{1,3}版[）)]$|^[（(]?(?:详见|详情见|更多(?:内容|报道|资讯)|全文见|全文请|报道见|相关报道|扫码|扫描|扫一扫|请扫|下载)[^。]{0,30}[）)]?$");
    private static final Pattern CAPTION =
            Pattern.compile("(?:[ 　/／。.（(」』”\\u4e00-\\u9fff·])(?:摄影报道|摄影|摄|供图|绘|制图|图)[）)]?[。.]?$");
    private static final Pattern CAPTION_CREDIT =
            Pattern.compile("(?:记者|通讯员|本报|新华社|[。.！!？?])[^。，]{0,24}(?:摄影报道|摄影|摄|供图|绘|制图|图)[）)]?[。.]?$"
                    + "|[ 　][\\u4e00-\\u9fff·]{2,4}[ 　]+(?:摄影|摄|供图|绘|制图)$");

    /** Characters that {@link #CAPTION} and {@link #CAPTION_CREDIT} reach over. */
    private static final int LONGEST_MAKING = 7;

    private static final int LONGEST_CREDIT = 33;

    /** 图①：, 上图为: what the picture shows, be its maker named or not. */
    private static final Pattern CAPTION_OPENING =
            Pattern.compile("^[（(]?[上下左右主大小题组]?图(?:[①②③④⑤⑥⑦⑧⑨⑩]|[0-9一二三四五六七八九]{1,2})?(?:为|[：:])");

    private static final Pattern NEXT_CAPTION = Pattern.compile("^图[②③④⑤⑥⑦⑧⑨⑩2-9二三四五六七八九]");
    private static final int LONGEST_CAPTION = 90;

    /** 本报记者 某某 摄 on a line of its own. */
    private static final Pattern CREDIT = Pattern.compile("^[（(]?(?:本报|通讯员|记者|特约).{2,24}(?:摄影|摄|供图)[）)]?$");

    private static final Pattern DAY_OF_PICTURE =
            Pattern.compile("^(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日|昨[日天]|近日|日前|连日来|图为)");
    private static final int LONGEST_OF_PICTURE = 160;

    /** What the paper promises for other days or pages, as a line of its own. */
    private static final Pattern PROMISE = Pattern.compile(
            "^(?=.{0,70}$)(?:(?:明日|明天|后天|下期|下周)?本报(?:明日|明天|将|今日).*(?:敬请(?:关注|期待|垂注)|推出|刊出).*|.*敬请(?:关注|期待|垂注)[。！!]?|[^。，]{4,40}(?:详见|见|刊)(?:今日|本报)?第?[0-9一二三四五六七八九十、，至]{1,6}版[。]?)$");

    private static final int LONGEST_PROMISE = 70;

    /** What the paper adds under a reader's letter. */
    private static final Pattern REMARK = Pattern.compile("^[（(【]?(?:编后|编者|编辑|附记|追踪|回音|答复|记者(?:追踪|将|就|随即|随后|联系|采访))");

    private static final Map<String, String> LABELS = Lexicon.load("page-labels.tsv").rows().stream()
            .filter(row -> !row.get(1).equals("heading"))
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(2)));
    private static final Set<String> SERIES = Lexicon.load("page-labels.tsv").rows().stream()
            .filter(row -> row.get(1).equals("series"))
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    private static final Map<String, String> HEADINGS = Lexicon.load("page-labels.tsv").rows().stream()
            .filter(row -> row.get(1).equals("heading"))
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(2)));
    /** The paper's name, in Latin letters or with its page behind it. */
    private static final Pattern PAPER =
            Pattern.compile("^[\\u4e00-\\u9fff]{2,6}(?:日报|晚报|早报|时报|晨报)(?:\\s+[A-Z ]{4,30})?$|^[A-Z]{3,}(?:"
                    + " [A-Z]{2,}){1,4}$|^[\\u4e00-\\u9fff]{1,6}报[ \\u3000].*第\\s?"
                    + N + "{1,3}\\s?版.*$");

    /** What stands around the date when each has a line of its own. */
    private static final Pattern BESIDE_DATE =
            Pattern.compile("^(?:(?:" + N + "{1,2}月" + N + "{1,3}日\\s*)?(?:(?:星期|周)[一二三四五六日天]|农历.{3,14}|今日" + N
                    + "{1,3}版|[\\u4e00-\\u9fff]{2}年[\\u4e00-\\u9fff]{1,2}月(?:初|十|廿|卅)[\\u4e00-\\u9fff]?))$");

    /** What is printed in a frame of its own without a headline. */
    private static final Pattern OWN_ITEM = Pattern.compile("^(?:(?:今日|本期|本报)(?:导读|要目|看点)|(?:今日|明日|市区)?天气(?:预报)?)[：:]");

    private static final int FIRST_LINES = 4;
    private static final int LONGEST_COLUMN = 12;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^[A-Z]?[0-9]{1,2}[ \\u3000]+|[ \\u3000]+[A-Z]?[0-9]{1,2}$");
    private static final Pattern SECTION_PARTS = Pattern.compile("[ \\u3000·•/／&]+");
    private static final Set<String> SECTIONS =
            Lexicon.load("page-sections.txt").words();

    private static final Set<String> COLUMN_ENDINGS =
            Lexicon.load("column-endings.txt").words();

    private FixedLines() {}

    /** The kind, or null when only the neighbours can tell. */
    static @Nullable LineKind kindOf(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return null;
        }
        if (isMasthead(text) || (line.index() < FIRST_LINES && isSection(text))) {
            return LineKind.MASTHEAD;
        }
        if (DATE_LINE.matcher(text).matches()) {
            return LineKind.DATELINE;
        }
        if (JUMP.matcher(text).matches()) {
            return LineKind.JUMP;
        }
        if (POINTER.matcher(text).matches()) {
            return LineKind.POINTER;
        }
        if (LABELS.containsKey(bare(text))) {
            return LineKind.LABEL;
        }
        if (Bylines.isBylineLine(text)) {
            return LineKind.BYLINE;
        }
        if (line.length() <= LONGEST_CAPTION && CAPTION_OPENING.matcher(text).find()) {
            return LineKind.CAPTION;
        }
        if (line.length() > 8
                && text.charAt(0) != '('
                && text.charAt(0) != '（'
                && isAtEnd(CAPTION, text, LONGEST_MAKING)
                && isAtEnd(CAPTION_CREDIT, text, LONGEST_CREDIT)) {
            return LineKind.CAPTION;
        }
        return null;
    }

    /** Whether a pattern that reaches to the end of a text and over no more characters than so many is found there. */
    private static boolean isAtEnd(Pattern pattern, String text, int longest) {
        return pattern.matcher(text)
                .region(Math.max(0, text.length() - longest), text.length())
                .find();
    }

    static boolean creditsPicture(String text) {
        return CREDIT.matcher(text).matches();
    }

    /** Whether a paragraph can stand under a picture by itself. */
    static boolean tellsOfPicture(String text) {
        return text.length() <= LONGEST_OF_PICTURE
                && DAY_OF_PICTURE.matcher(text).find()
                && Sentences.ending(text) == Sentences.Ending.CLOSED;
    }

    static boolean isMasthead(String text) {
        if (text.length() > 70) {
            return false;
        }
        boolean dated = text.indexOf('年') >= 0
                && FULL_DATE.matcher(text).find()
                && text.charAt(0) != '('
                && text.charAt(0) != '（';
        return (dated && PAGE_WORDS.matcher(text).find())
                || (dated && text.length() <= 12)
                || BESIDE_DATE.matcher(text).matches()
                || PAGE_ONLY.matcher(text).matches()
                || (!Sentences.hasStop(text) && IMPRINT.matcher(text).find())
                || ((text.indexOf('报') >= 0 || text.charAt(0) <= 'Z')
                        && PAPER.matcher(text).matches());
    }

    /** Whether the paper itself adds a line to what somebody wrote to it. */
    static boolean isRemark(String text) {
        return REMARK.matcher(text).find();
    }

    /** Whether a line of its own points to another day or page. */
    static boolean isPromise(String text) {
        return text.length() <= LONGEST_PROMISE
                && (text.indexOf('报') >= 0 || text.indexOf('敬') >= 0 || text.indexOf('版') >= 0)
                && PROMISE.matcher(text).matches();
    }

    /** 图②：…, 本报记者 某某 摄: whether a line goes on the caption printed before it. */
    static boolean goesOnCaption(String text) {
        return NEXT_CAPTION.matcher(text).find() || (Bylines.isBylineLine(text) && isCredit(text));
    }

    /** Whether a line ends by saying that somebody took the picture. */
    static boolean isCredit(String text) {
        return CAPTION.matcher(text).find();
    }

    /** Whether a line is printed in a frame of its own, though no headline says so: 今日导读：…. */
    static boolean startsOwnItem(String text) {
        return OWN_ITEM.matcher(text).find();
    }

    /** 4　社会·民生: what the page is given to, with or without its number. */
    private static boolean isSection(String text) {
        return text.length() < 14
                && SECTION_PARTS
                        .splitAsStream(PAGE_NUMBER.matcher(text).replaceAll(""))
                        .allMatch(SECTIONS::contains);
    }

    /** Whether a line is the plain name of a kind of text, headline of what follows or label over headlines: 公告, 简讯. */
    static boolean isHeading(String text) {
        return text.length() < 12 && HEADINGS.containsKey(bare(text));
    }

    /** What the words of a label say of the genre; null when they are none. */
    static @Nullable String genreOfLabel(String text) {
        String bare = bare(text);
        return LABELS.getOrDefault(bare, HEADINGS.get(bare));
    }

    /** Whether a line says that the line over it names a series. */
    static boolean isSeriesWord(String text) {
        return SERIES.contains(bare(text));
    }

    /** Whether a line is the name of a standing feature. */
    static boolean isColumnName(String text) {
        String bare = bare(text);
        return bare.length() <= LONGEST_COLUMN
                && COLUMN_ENDINGS.stream().anyMatch(end -> bare.endsWith(end) && bare.length() > end.length());
    }

    /** The text without blanks and the signs that labels are set between. */
    static String bare(String text) {
        return without(AROUND_LABELS, text);
    }

    /** The text without some signs; the text itself where it has none of them, as most lines. */
    static String without(String signs, String text) {
        int at = 0;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (signs.indexOf(text.charAt(at)) < 0) {
                bare.append(text.charAt(at));
            }
        }
        return bare.toString();
    }
}
