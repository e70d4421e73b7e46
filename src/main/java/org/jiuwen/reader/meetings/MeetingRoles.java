package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.MeetingRole;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words around its mentions whether an article reports a meeting, calls it for later, or only names it. Reported is what
 * the headline or the first sentences say was held, and the session of a sitting that is reported.
 */
final class MeetingRoles {

    private static final Pattern AHEAD = Pattern.compile("^[^。！？\\n"
            + "]{0,12}?(?<sure>将于|定于|拟于|将在|即将|明日|明天|今日|今天|今起|于)(?<when>[^。；\\n"
            + "]{0,24}?)(?:召开|举行|开幕|举办|(?<=[午晚日])闭幕)");
    private static final Pattern TODAY = Pattern.compile("今日|今天|今起");
    private static final Pattern DECIDED = Pattern.compile("决定|建议|同意|通知|公告|预告");
    // What no notice of a meeting to come can say
    private static final Pattern PAST = Pattern.compile("主持会议|会议(?:听取|审议了|指出|强调|应到|由)|出席会议|在主席台|宣布|强调，|指出，");
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:精神|以来|以后|之后|后，|结束后|召开后|决策|部署|要求|工作报告|文件|通过的|确定|提出|明确|召开时间|日程|议程|的决定|代表资格|筹备|期间提出|授权|[和及、][^，。]{0,30}精神)");
    // （…第二十四次会议通过）, under the headline of a list of appointments
    private static final Pattern PASSED = Pattern.compile("(?:表决)?(?:通过|决定)）");
    private static final Pattern LEARNT =
            Pattern.compile("(?:学习|贯彻|落实|传达|按照|根据|深入|领会|宣传|关于召开|召开|筹备|迎接|喜迎|热议|提请|提交|拟提请|祝贺)[^，。；！？\\n]{0,10}$");
    // 传达学习甲会议、乙会议和丙会议精神: of each of a list of meetings only what it decided is spoken of
    private static final Pattern LEARNING = Pattern.compile("学习|贯彻|落实|传达|按照|根据|领会|宣讲|对标|聚焦|围绕");
    private static final Pattern DECISIONS = Pattern.compile("精神|部署|要求|安排|决策|决议|任务|目标");
    // 为党的十八大胜利召开营造良好环境
    private static final Pattern IS_AWAITED = Pattern.compile(
            "^[^，。；！？\\n]{0,6}?(?:召开|举行|举办)[^，。；！？\\n]{0,24}?(?:奠定|营造|献礼|创造|提供|打下|打牢|作出|做出|做好|作好|准备|贡献|保驾)");
    private static final Pattern CONGRATULATES = Pattern.compile("(?:祝贺|庆祝|贺)$");
    private static final Pattern IS_HELD = Pattern.compile("^[^，。；！？\\n]{0,24}?(?:召开|举行|开幕|闭幕|胜利|圆满|落下帷幕)");
    private static final Pattern CONVENED = Pattern.compile("(?:召开|举行)(?:了)?$");
    private static final Pattern AFTERWARDS =
            Pattern.compile("(?:随后|同日|当天|当日|昨[天日]|[上下]午|接着)[^，。；\\n]{0,6}(?:召开|举行)的?$");
    private static final Pattern SAME_DAY = Pattern.compile("^(?:于)?(?:同日|随后|当天|当日|昨[天日])[^，。；\\n]{0,10}(?:召开|举行)");
    private static final Pattern ELECTS = Pattern.compile("^(?:于|在)?[^，。；\\n]{0,16}?(?:选举(?:产生|出)|补选|表决通过|审议通过)");
    private static final Pattern TAKING_PART = Pattern.compile("(?:参加|来到|走进|出席|在)(?:了)?[^，。；\\n]{0,6}$");
    private static final Pattern HELD =
            Pattern.compile("召开|举行|开幕|闭幕|举办|胜利|主持|圆满|在[^，。]{1,14}(?:召开|举行)|上的讲话|审议|收到|确定|共同|会上|表决|决定任命|决定接受|任命|通过了");
    /** How far the first sentences of a report reach, in UTF-16 code units. */
    static final int LEAD = 260;
    // A line of many pages without a stop is no sentence.
    private static final int LONGEST_SENTENCE = 2000;
    private static final int CLAUSE = 80;
    private static final int QUOTATION = 300;
    private static final int NOTICE = 400;

    private final String text;
    private final int bodyStart;
    private final Genre genre;
    private final MeetingDates dates;
    private final @Nullable LocalDate issueDate;
    private final IdentityHashMap<Found, MeetingRole> known = new IdentityHashMap<>();
    private final NavigableSet<Integer> leads = new TreeSet<>();

    /**
     * @param meetings all that the article names
     */
    MeetingRoles(
            String text,
            int bodyStart,
            Genre genre,
            List<Found> meetings,
            MeetingDates dates,
            @Nullable LocalDate issueDate) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.genre = genre;
        this.dates = dates;
        this.issueDate = issueDate;
        for (int at = text.indexOf("\n又讯"); at >= 0; at = text.indexOf("\n又讯", at + 1)) {
            leads.add(at);
        }
        meetings.forEach(meeting -> known.put(meeting, find(meeting)));
        meetings.stream().filter(Found::isSitting).forEach(this::reportSession);
    }

    MeetingRole of(Found meeting) {
        return known.getOrDefault(meeting, MeetingRole.MENTIONED);
    }

    private void reportSession(Found sitting) {
        Found session = sitting.parent;
        if (session != null && of(sitting) == MeetingRole.REPORTED && of(session) == MeetingRole.MENTIONED) {
            known.computeIfPresent(session, (key, role) -> MeetingRole.REPORTED);
        }
    }

    private MeetingRole find(Found meeting) {
        boolean scheduled = false;
        for (int[] range : meeting.places) {
            Matcher ahead = AHEAD.matcher(text).region(range[1], text.length());
            if (ahead.lookingAt() && isAhead(ahead)) {
                scheduled = true;
                meeting.scheduledAt = range[1];
            }
        }
        if (scheduled) {
            return MeetingRole.SCHEDULED;
        }
        return meeting.places.stream().anyMatch(place -> isReported(meeting, place))
                ? MeetingRole.REPORTED
                : MeetingRole.MENTIONED;
    }

    // 于1月27日召开 is said of a meeting to come and of one that was: its day, else what was decided, tells.
    private boolean isAhead(Matcher ahead) {
        String sure = ahead.group("sure");
        if (TODAY.matcher(sure).matches()) {
            return !dates.hasDateline()
                    && !PAST.matcher(text)
                            .region(ahead.end(), Math.min(text.length(), ahead.end() + NOTICE))
                            .find();
        }
        if (!sure.equals("于")) {
            return true;
        }
        LocalDate day = dates.firstIn(text, ahead.start("when"), ahead.end("when"));
        if (day != null && issueDate != null) {
            return !day.isBefore(issueDate);
        }
        int from = sentenceStart(ahead.start());
        return DECIDED.matcher(text).region(from, ahead.start()).find();
    }

    private boolean isReported(Found meeting, int[] range) {
        int line = lineStart(range[0]);
        String before = text.substring(Math.max(line, range[0] - 24), range[0]);
        if (is(PASSED, range[1])) {
            return true;
        }
        if (range[0] < bodyStart && CONGRATULATES.matcher(before).find() && is(IS_HELD, range[1])) {
            return true;
        }
        boolean awaited = before.endsWith("为") && is(IS_AWAITED, range[1]);
        if (awaited || is(ABOUT, range[1]) || isQuoted(range[0])) {
            return false;
        }
        if (AFTERWARDS.matcher(before).find() || is(SAME_DAY, range[1])) {
            return true;
        }
        boolean convened = CONVENED.matcher(before).find() && !before.contains("关于");
        if (!convened && (LEARNT.matcher(before).find() || isLearnt(range))) {
            return false;
        }
        if (range[0] < bodyStart) {
            return true;
        }
        if (meeting.isSitting() && TAKING_PART.matcher(before).find()) {
            return true;
        }
        int lead = Math.max(leadOfReport(range[0]), bodyStart);
        if (range[0] - lead > LEAD || genre == Genre.INTERVIEW) {
            return false;
        }
        return is(ELECTS, range[1])
                || HELD.matcher(text)
                        .region(sentenceStart(range[0]), sentenceEnd(range[1]))
                        .find();
    }

    private boolean is(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean isLearnt(int[] range) {
        int from = range[0];
        while (from > 0 && range[0] - from < CLAUSE && "，。；：！？\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = range[1];
        while (to < text.length() && to - range[1] < CLAUSE && "，。；：！？\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return LEARNING.matcher(text).region(from, range[0]).find()
                && DECISIONS.matcher(text).region(range[1], to).find();
    }

    // What somebody else says of a meeting is no report of it.
    private boolean isQuoted(int at) {
        if (genre == Genre.SPEECH || genre == Genre.EDITORIAL) {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i < QUOTATION && text.charAt(i) != '\n' && text.charAt(i) != '”'; i--) {
            if (text.charAt(i) == '“') {
                return true;
            }
        }
        return false;
    }

    private int leadOfReport(int at) {
        Integer another = leads.floor(at);
        return another == null ? bodyStart : another + 1;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && at - start < 24 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_SENTENCE && "。！？\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int sentenceEnd(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_SENTENCE && "。！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
