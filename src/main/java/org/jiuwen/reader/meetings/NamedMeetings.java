package org.jiuwen.reader.meetings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;

/** Meetings with a name of their own: 全市…工作会议. Such a name starts with its scope and ends with the kind of meeting. */
final class NamedMeetings {

    static final MeetingForm FORM = new MeetingForm(Pattern.compile(""), List.of(), "{name}", "{name}");

    private static final String NOT_INSIDE =
            "召开|举行|出席|参加|主持|贯彻|落实|传达|学习|强调|指出|全市|全省|全国|书记|市长|省长|主席|主任|领导|精神|要求|听取|审议|研究|审定|通过|的|在|了|将|于|为|以来|会议";
    private static final Pattern NAMED = Pattern.compile("(?:" + alternatives("meeting-scopes.txt") + ")(?:(?!"
            + NOT_INSIDE + ")[\\p{IsHan}A-Za-z0-9·—\\-“”\"+（）]){0,30}?(?:" + alternatives("meeting-endings.txt") + ")");
    private static final Pattern BARE = Pattern.compile(".{2,5}(?:大会|会议|论坛|峰会|年会|联席会)");

    private NamedMeetings() {}

    private static String alternatives(String lexicon) {
        return Lexicon.load(lexicon).words().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    static void addAll(String text, int from, int to, List<PrintedMeeting> all) {
        Matcher named = NAMED.matcher(text).region(from, to);
        int at = from;
        while (at < to && named.region(at, to).find()) {
            if (!BARE.matcher(named.group()).matches()) {
                all.add(new PrintedMeeting(FORM, named.start(), named.end(), null, null, 0, 0));
            }
            at = named.start() + 1;
        }
    }
}
