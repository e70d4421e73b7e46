package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.MeetingRole;
import org.jspecify.annotations.Nullable;

/** Tells from the words around its mentions whether an article reports a meeting, calls it for later, or only names it. */
final class MeetingRoles {

    private static final Pattern AHEAD = Pattern.compile(
            "^[^。！？\\n]{0,12}?(?<sure>将于|定于|拟于|将在|即将|明日|明天|今日|今天|今起|于)(?<when>[^。；\\n]{0,24}?)(?:召开|举行|开幕|举办)");
    private static final Pattern DECIDED = Pattern.compile("决定|建议|同意|通知|公告|预告");
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:精神|以来|以后|之后|后，|结束后|召开后|决策|部署|要求|工作报告|文件|通过的|确定|提出|明确|召开时间|日程|议程|的决定|代表资格|筹备|期间提出|授权|[和及、][^，。]{0,30}精神)");
    // （…第二十四次会议通过）, under the headline of a list of appointments
    private static final Pattern PASSED = Pattern.compile("(?:表决)?(?:通过|决定)）");
    private static final Pattern LEARNT =
            Pattern.compile("(?:学习|贯彻|落实|传达|按照|根据|深入|领会|宣传|关于召开|召开|筹备|迎接|热议|提请|提交|拟提请|祝贺)[^，。；！？\\n]{0,10}$");
    private static final Pattern HELD =
            Pattern.compile("召开|举行|开幕|闭幕|举办|胜利|主持|圆满|在[^，。]{1,14}(?:召开|举行)|上的讲话|审议|收到|确定|共同|会上|表决|决定任命|决定接受|任命|通过了");
    /** How far the first sentences of a report reach, in UTF-16 code units. */
    static final int LEAD = 260;
    // A line of many pages without a stop is no sentence.
    private static final int LONGEST_SENTENCE = 2000;

    private final String text;
    private final int bodyStart;
    private final MeetingDates dates;
    private final @Nullable LocalDate issueDate;
    private final IdentityHashMap<Found, MeetingRole> known = new IdentityHashMap<>();
    private final NavigableSet<Integer> leads = new TreeSet<>();

    MeetingRoles(String text, int bodyStart, MeetingDates dates, @Nullable LocalDate issueDate) {
        this.dates = dates;
        this.issueDate = issueDate;
        this.text = text;
        this.bodyStart = bodyStart;
        for (int at = text.indexOf("\n又讯"); at >= 0; at = text.indexOf("\n又讯", at + 1)) {
            leads.add(at);
        }
    }

    MeetingRole of(Found meeting) {
        return known.computeIfAbsent(meeting, this::find);
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
        return meeting.places.stream().anyMatch(this::isReported) ? MeetingRole.REPORTED : MeetingRole.MENTIONED;
    }

    // 于1月27日召开 is said of a meeting to come and of one that was: its day, else what was decided, tells.
    private boolean isAhead(Matcher ahead) {
        if (!ahead.group("sure").equals("于")) {
            return true;
        }
        LocalDate day = dates.firstIn(text, ahead.start("when"), ahead.end("when"));
        if (day != null && issueDate != null) {
            return !day.isBefore(issueDate);
        }
        int from = sentenceStart(ahead.start());
        return DECIDED.matcher(text).region(from, ahead.start()).find();
    }

    private boolean isReported(int[] range) {
        String before = text.substring(Math.max(lineStart(range[0]), range[0] - 24), range[0]);
        if (PASSED.matcher(text).region(range[1], text.length()).lookingAt()) {
            return true;
        }
        if (ABOUT.matcher(text).region(range[1], text.length()).lookingAt()) {
            return false;
        }
        boolean convened =
                Pattern.compile("召开(?:了)?$|举行(?:了)?$").matcher(before).find() && !before.contains("关于");
        if (!convened && LEARNT.matcher(before).find()) {
            return false;
        }
        if (range[0] < bodyStart) {
            return true;
        }
        int lead = Math.max(leadOfReport(range[0]), bodyStart);
        if (range[0] - lead > LEAD) {
            return false;
        }
        int from = sentenceStart(range[0]);
        int to = sentenceEnd(range[1]);
        return HELD.matcher(text).region(from, to).find();
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
