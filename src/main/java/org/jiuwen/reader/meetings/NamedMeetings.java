package org.jiuwen.reader.meetings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Meetings with a name of their own. Anywhere such a name starts with its scope and ends with the kind of meeting (全市…工作会议); in a
 * headline or a report's first sentences it may also start with a year or a 届, be what is said to be held, or be what somebody holds.
 */
final class NamedMeetings {

    static final MeetingForm FORM = new MeetingForm(Pattern.compile(""), List.of(), "{name}", "{name}");

    /** Of a meeting that is named after another one: 全市传达学习省第九次党代会精神大会. */
    static final MeetingForm ABOUT_ANOTHER_FORM = new MeetingForm(Pattern.compile(""), List.of(), "{name}", "{name}");

    /** Of a meeting that is named by its kind alone: 主持召开座谈会. */
    static final MeetingForm BARE_FORM = new MeetingForm(Pattern.compile(""), List.of(), "{kind}", "{kind}");

    private static final String NOT_INSIDE = alternatives("meeting-name-stops.txt");
    private static final String ENDINGS = alternatives("meeting-endings.txt");
    private static final String SCOPES = alternatives("meeting-scopes.txt");
    private static final String NAME = "(?:(?!" + NOT_INSIDE + ")[" + MeetingForm.HAN + "A-Za-z0-9·—\\-“”\"+（）/])";
    private static final Pattern SCOPED =
            Pattern.compile("(?:" + SCOPES + ")(?!员会)" + NAME + "{0,30}?(?:" + ENDINGS + ")");
    private static final Pattern SPREADING = Pattern.compile(
            "(?:" + SCOPES
                    + ")(?:传达|学习|宣传|贯彻|落实|、)+[^，。；、\\n“”]{2,30}?精神[^，。；、\\n“”的]{0,8}?(?:大会|会议|(?:宣讲|报告|动员|推进)会|[培轮]训班|研讨班|读书班)");
    private static final Pattern COUNTED = Pattern.compile("(?:(?:20\\d\\d|二〇" + MeetingForm.HAN + "{2})年?(?!以来)|第"
            + MeetingForm.NUMBER + "届|首届)" + NAME + "{2,28}?(?:" + alternatives("meeting-occasions.txt") + ")");
    private static final String WHEN = "(?:(?:昨|今|前)[日天晚]|日前|近日|\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[上下]午|晚上?|在[^，。；\\n"
            + "]{1,16}?|以[^，。；\\n"
            + "]{2,8}形式|隆重|胜利|成功|正式|圆满|顺利|如期){0,4}";
    private static final Pattern HELD =
            Pattern.compile("(?<=^|[，。；：\\n ])(?:(?:昨|今)[日天]|日前|近日|[上下]午|\\d{1,2}月\\d{1,2}日)?(?<name>" + NAME
                    + "{3,34}?(?:" + ENDINGS + "))" + WHEN + "(?:召开|举行|举办|开幕|闭幕|开班|落幕|启幕|拉开帷幕)");
    private static final Pattern HOLDING =
            Pattern.compile("(?:(?<=^|[，。；：\\n ])(?<who>[" + MeetingForm.HAN + "]{2,12}?))?" + WHEN
                    + "(?:主持)?(?:召开|举行|举办)(?:了)?(?<name>(?:全国|" + NAME + "){0,30}?(?:" + ENDINGS
                    + "))(?=[，。；：！\\n ]|$|研究|部署|听取|传达|学习|贯彻|总结|分析|安排|，)");
    private static final Pattern ATTENDING = Pattern.compile("(?:出席|参加)(?:了)?(?<name>" + NAME + "{3,34}?(?:第"
            + MeetingForm.NUMBER + "次(?:会议|会晤|领导人会议|领导人非正式会议)|峰会|论坛|年会|领导人会议))(?=[，。；、 \\n]|$|并|开幕|闭幕|时|暨)");
    // 在庆祝建党一百周年大会上的讲话: what was said there names it wherever it is quoted
    private static final Pattern SPOKEN_AT =
            Pattern.compile("在(?<name>" + NAME + "{4,34}?(?:" + ENDINGS + "))上的?(?:重要)?(?:讲话|指示|致辞|报告|发言)");
    private static final Pattern BARE = Pattern.compile(".{2,5}(?:大会|会议|论坛|峰会|年会|联席会)");
    // 全国教育大会 says what it is about, 全市工作会议 does not
    private static final Pattern BARE_SCOPED = Pattern.compile(
            "(?:" + SCOPES + ")(?:.?|工作|专题|全体|扩大|常务|视频|电视电话|紧急|代表|有关|重要|部门|系统|各级|联席)(?:大会|会议|论坛|峰会|年会|联席会)");
    // 市人大二次会议 and the like are sessions, of which the forms tell
    private static final Pattern SESSION = Pattern.compile("(?:人大|政协|常委会)第?" + MeetingForm.NUMBER + "次(?:全体)?会议$");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:20\\d\\d年)?(?:\\d{1,2}月\\d{1,2}日.{0,6}|第" + MeetingForm.NUMBER
                    + "次|今年首次)(?:全体|工作|专题|扩大)?(?:会议|大会|全会|学习.*|集体学习.*)|(?:本次|这次|此次|该|一次|两次|多次|各类|系列|\\d+[场次个]|全体|小组|分组|专门|专题|紧急|视频|电视电话|现场|扩大|大会).{0,6}|会议|全会");
    private static final Pattern ENDING = Pattern.compile("(?:" + ENDINGS + ")");
    private static final Pattern KIND = Pattern.compile("(?:现场)?(?:座谈会|办公会|调度会|推进会|现场会|协调会|研讨会|汇报会|分析会)议?");
    private static final Pattern OF_PLACE = Pattern.compile("[我本全][省市州盟县区旗]$");
    private static final Pattern OF_BODY = Pattern.compile("(?<![我本全省市州盟县区旗])(?:" + SCOPES + ")(?<=.{3}|.委)$");
    private static final Pattern WE = Pattern.compile("[我本全][省市州盟县区旗]");
    /** A body that {@code fullName} is to put before the name. */
    private static final Pattern BODY = Pattern.compile("(?:" + SCOPES + ")");

    private NamedMeetings() {}

    private static String alternatives(String lexicon) {
        return Lexicon.load(lexicon).words().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * Adds the meetings of a clause.
     *
     * @param lead whether the clause stands in a headline or in the first sentences of a report
     */
    static void addAll(String text, int from, int to, boolean lead, List<PrintedMeeting> all) {
        Matcher named = SCOPED.matcher(text).region(from, to);
        for (int at = from; at < to && named.region(at, to).find(); at = named.start() + 1) {
            if (!BARE_SCOPED.matcher(named.group()).matches()
                    && !SESSION.matcher(named.group()).find()) {
                add(named.start(), named.end(), null, all);
            }
        }
        Matcher spreading = SPREADING.matcher(text).region(from, to);
        while (spreading.find()) {
            all.add(new PrintedMeeting(ABOUT_ANOTHER_FORM, spreading.start(), spreading.end(), null, null, null, 0, 0));
        }
        Matcher spoken = SPOKEN_AT.matcher(text).region(from, to);
        while (spoken.find()) {
            addUnlessBare(text, spoken, null, all);
        }
        if (!lead) {
            return;
        }
        Matcher counted = COUNTED.matcher(text).region(from, to);
        while (counted.find()) {
            if (NO_NAME.matcher(counted.group()).matches()
                    || counted.group().contains("委员会")
                    || counted.group().contains("代表大会")) {
                continue;
            }
            add(counted.start(), counted.end(), null, all);
        }
        Matcher held = HELD.matcher(text).region(from, to).useTransparentBounds(true);
        if (held.find()) {
            addUnlessBare(text, held, null, all);
        }
        Matcher attending = ATTENDING.matcher(text).region(from, to).useTransparentBounds(true);
        while (attending.find()) {
            addUnlessBare(text, attending, null, all);
        }
        Matcher holding = HOLDING.matcher(text).region(from, to).useTransparentBounds(true);
        while (holding.find()) {
            if (KIND.matcher(holding.group("name")).matches()) {
                all.add(new PrintedMeeting(
                        BARE_FORM, holding.start("name"), holding.end("name"), null, null, null, 0, 0));
            }
            addUnlessBare(text, holding, holding.group("who"), all);
        }
    }

    private static void addUnlessBare(String text, Matcher matcher, @Nullable String who, List<PrintedMeeting> all) {
        int start = matcher.start("name");
        int end = matcher.end("name");
        String name = text.substring(start, end);
        // 座谈会 alone is no name, 市政协座谈会 is one
        boolean bare = BARE.matcher(name).matches() || ENDING.matcher(name).matches();
        boolean held = who != null
                && (OF_BODY.matcher(who).find()
                        || (name.length() > 4 && OF_PLACE.matcher(who).find()));
        if (!NO_NAME.matcher(name).matches() && (!bare || held)) {
            add(start, end, who, all);
        }
    }

    private static void add(int start, int end, @Nullable String who, List<PrintedMeeting> all) {
        all.add(new PrintedMeeting(FORM, start, end, null, null, who, 0, 0));
    }

    /**
     * The name with 全市, 省委 and the like said in full, and with who holds the meeting before it where that is a place or one of its
     * bodies.
     */
    static String fullName(String printed, @Nullable String who, Place place) {
        String name = place.spellOut(printed);
        if (who == null || !name.equals(printed) || BODY.matcher(name).lookingAt()) {
            return name;
        }
        Matcher body = BODY.matcher(who);
        int at = 0;
        while (body.find(at)) {
            if (body.end() == who.length()) {
                String full = place.spellOut(body.group());
                return WE.matcher(full).matches() ? name : full + name;
            }
            at = body.start() + 1;
        }
        return name;
    }
}
