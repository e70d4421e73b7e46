package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The delegations whose sittings a mention names: 参加临江区代表团审议, 分别参加高新区、河口县和解放军代表团审议. */
final class Delegations {

    private static final Pattern NO_DELEGATION = Pattern.compile("(?:本|该|全体|所在|其他|一些|部分|省外).*");
    private static final Pattern MARK = Pattern.compile("[、和]");
    private static final Pattern EACH_HIS_OWN = Pattern.compile("分别[^，。；]{0,4}$");
    private static final List<String> VERBS = List.of("听取", "参加", "来到", "出席", "次会议", "走进", "前往", "在");

    /**
     * One sitting.
     *
     * @param name the delegation, or those that sit together
     */
    record Delegation(String name, int start, int end) {}

    private Delegations() {}

    /** The sittings of a mention in printed order; several only where each of several persons took part in his own. */
    static List<Delegation> of(String text, PrintedMeeting meeting) {
        String name = name(meeting);
        if (isNone(name)) {
            return List.of();
        }
        int start = meeting.start()
                + Math.max(0, text.substring(meeting.start(), meeting.end()).indexOf(name));
        boolean apart = EACH_HIS_OWN
                .matcher(text.substring(Math.max(0, start - 12), start))
                .find();
        Matcher mark = MARK.matcher(name);
        List<Delegation> delegations = new ArrayList<>();
        int from = 0;
        while (apart && mark.find()) {
            if (mark.start() > from) {
                delegations.add(new Delegation(name.substring(from, mark.start()), start + from, start + mark.start()));
            }
            from = mark.end();
        }
        if (from < name.length()) {
            delegations.add(new Delegation(name.substring(from), start + from, meeting.end()));
        }
        return delegations;
    }

    private static String name(PrintedMeeting meeting) {
        String name = String.valueOf(meeting.delegation());
        for (String verb : VERBS) {
            int at = name.lastIndexOf(verb);
            if (at >= 0) {
                name = name.substring(at + verb.length());
            }
        }
        // 17日临江区代表团: the words before the first place do not belong to it
        Matcher mark = MARK.matcher(name);
        int first = mark.find() ? mark.start() : name.length();
        String head = name.substring(0, first);
        int length = PlaceNames.lengthBefore(head);
        int from = length > 1 ? head.length() - length : PlaceNames.startBehindLeads(head, 2);
        return name.substring(from);
    }

    // 听取各代表团审议 names none
    private static boolean isNone(String name) {
        return name.isEmpty()
                || name.contains("各")
                || name.contains("代表")
                || NO_DELEGATION.matcher(name).matches();
    }
}
