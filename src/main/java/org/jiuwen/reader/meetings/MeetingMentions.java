package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every place of a text where a meeting is named by one of the known forms, or by a name of its own. */
final class MeetingMentions {

    private static final List<MeetingForm> FORMS = MeetingForm.all();
    // Text without any mark is no prose; in pieces most forms are told at once not to stand there.
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_HEADLINE = 2000;
    private static final int LONGEST_CLAUSE = 200;
    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private static final Pattern TRIGGER = Pattern.compile("会|论坛|读书班|集体学习|代表团|分组审议|讨论|党的\\p{IsHan}{1,4}大");

    private MeetingMentions() {}

    /**
     * In text order, without overlaps; the one that says more of two that overlap.
     *
     * @param bodyStart where the paragraphs start
     * @param place knows how far the name of a place reaches back
     */
    static List<PrintedMeeting> in(String text, int bodyStart, Place place) {
        List<PrintedMeeting> all = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && to - from < LONGEST_TEXT && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            if (TRIGGER.matcher(text).region(from, to).find()) {
                addAll(text, from, to, isLead(from, to, bodyStart), place, all);
            }
            from = to < text.length() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0 ? to : to + 1;
        }
        return withoutOverlaps(all);
    }

    // Longer clauses than these are no sentence, and would be searched for too long.
    private static boolean isLead(int from, int to, int bodyStart) {
        return from < Math.min(bodyStart, LONGEST_HEADLINE) + MeetingRoles.LEAD && to - from < LONGEST_CLAUSE;
    }

    private static void addAll(String text, int from, int to, boolean lead, Place place, List<PrintedMeeting> all) {
        String clause = text.substring(from, to);
        for (MeetingForm form : FORMS) {
            if (!form.mayStandIn(clause)) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(text).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                all.add(PrintedMeeting.of(form, matcher, place));
            }
        }
        NamedMeetings.addAll(text, from, to, lead, all);
    }

    private static List<PrintedMeeting> withoutOverlaps(List<PrintedMeeting> all) {
        // A form that says more wins: the one that reaches further right, then the one of the official list, then the
        // longer one.
        List<PrintedMeeting> ranked = new ArrayList<>(all);
        ranked.sort(Comparator.comparingInt(PrintedMeeting::weight).reversed());
        NavigableMap<Integer, PrintedMeeting> chosen = new TreeMap<>();
        for (PrintedMeeting meeting : ranked) {
            var before = chosen.lowerEntry(meeting.end());
            if (before == null || before.getValue().end() <= meeting.start()) {
                chosen.put(meeting.start(), meeting);
            }
        }
        return List.copyOf(chosen.values());
    }
}
