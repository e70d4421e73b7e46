package org.jiuwen.reader.meetings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from a report's headline and first sentences which sitting of a session it tells of: 开幕会, 闭幕会, 第三次全体会议. */
final class MeetingParts {

    private static final Pattern OPENING = Pattern.compile("开幕|启幕");
    private static final Pattern CLOSING = Pattern.compile("闭幕|闭会|落幕");
    private static final Pattern PLENARY = Pattern.compile("第" + MeetingForm.NUMBER + "次(?:全体|大会发言)会议?");
    private static final Pattern SPEECHES = Pattern.compile("(?:举行|进行)(?:第" + MeetingForm.NUMBER + "次)?大会发言");
    private static final Pattern ABOUT_TO = Pattern.compile("(?:将|即将|准备|筹备|迎接|之后|前夕)$");
    private static final String CLAUSE_ENDS = "。！？\n";
    private static final int CLOSE = 60;

    private final String text;
    private final int bodyStart;
    private final int leadEnd;

    /**
     * @param leadEnd where the first sentences of the report end
     */
    MeetingParts(String text, int bodyStart, int leadEnd) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.leadEnd = leadEnd;
    }

    /** The sitting that is told of; null when the words behind the meeting's mentions do not say. */
    @Nullable
    String of(Found meeting) {
        if (meeting.sitting != null) {
            return meeting.sitting;
        }
        if (meeting.name.contains("常务委员会") || meeting.name.contains("主席会议")) {
            // A committee's meeting is one sitting: 闭会 says when, not which.
            return null;
        }
        for (int[] place : meeting.places) {
            if (place[0] >= leadEnd) {
                break;
            }
            String part = behind(place[1]);
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    private @Nullable String behind(int from) {
        int to = from;
        while (to < text.length() && to - from < CLOSE && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        if (to == from && from > bodyStart) {
            return null;
        }
        Matcher opening = OPENING.matcher(text).region(from, to);
        Matcher closing = CLOSING.matcher(text).region(from, to);
        Matcher plenary = PLENARY.matcher(text).region(from, to);
        boolean opens = opening.find()
                && !ABOUT_TO.matcher(text.substring(from, opening.start())).find();
        boolean closes = closing.find();
        if (plenary.find() && !(opens && opening.start() < plenary.start())) {
            return plenary.group();
        }
        if (opens && (!closes || opening.start() < closing.start())) {
            return "开幕会";
        }
        if (closes) {
            return "闭幕会";
        }
        return SPEECHES.matcher(text).region(from, to).find() ? "大会发言" : null;
    }
}
