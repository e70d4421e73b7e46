package org.jiuwen.reader.meetings;

import java.util.IdentityHashMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.MeetingRole;

/** Tells from the words around its mentions whether an article reports a meeting, calls it for later, or only names it. */
final class MeetingRoles {

    private static final Pattern AHEAD =
            Pattern.compile("^[^。！？\\n]{0,12}(?:将于|定于|拟于|于)[^。；\\n]{0,24}?(?:召开|举行|开幕|举办)");
    private static final Pattern ABOUT =
            Pattern.compile("^(?:精神|以来|决策|部署|要求|工作报告|文件|通过的|确定|提出|明确|召开时间|日程|的决定|和[^，。]{0,20}精神|及[^，。]{0,20}精神)");
    private static final Pattern LEARNT =
            Pattern.compile("(?:学习|贯彻|落实|传达|按照|根据|深入|领会|宣传|关于召开|召开|筹备|迎接|热议)[^，。；！？\\n]{0,10}$");
    private static final Pattern HELD =
            Pattern.compile("召开|举行|开幕|闭幕|举办|胜利|主持|圆满|在[^，。]{1,14}(?:召开|举行)|上的讲话|审议|收到|确定|共同|会上");
    private static final int LEAD = 260;
    // A line of many pages without a stop is no sentence.
    private static final int LONGEST_SENTENCE = 2000;

    private final String text;
    private final int bodyStart;
    private final IdentityHashMap<Found, MeetingRole> known = new IdentityHashMap<>();
    private final NavigableSet<Integer> leads = new TreeSet<>();

    MeetingRoles(String text, int bodyStart) {
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
            if (ahead.lookingAt()) {
                scheduled = true;
                meeting.scheduledAt = range[1];
            }
        }
        if (scheduled) {
            return MeetingRole.SCHEDULED;
        }
        return meeting.places.stream().anyMatch(this::isReported) ? MeetingRole.REPORTED : MeetingRole.MENTIONED;
    }

    private boolean isReported(int[] range) {
        String before = text.substring(Math.max(lineStart(range[0]), range[0] - 24), range[0]);
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
