package org.jiuwen.reader.meetings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where a meeting is named.
 *
 * @param place what is printed for the place, null when nothing is
 * @param body the committee or body that meets, null when the form has none
 * @param term 届, 0 when none is printed
 * @param session 次, 0 when none is printed
 */
record PrintedMeeting(
        MeetingForm form,
        int start,
        int end,
        @Nullable String place,
        @Nullable String delegation,
        @Nullable String body,
        int term,
        int session) {

    private static final Pattern SESSION_END = Pattern.compile("党代会|代表大会|次会议");

    /**
     * A match of a form, without the words of the sentence that it took for the start of the place's name.
     *
     * @param places knows how far a place's name reaches back
     */
    static PrintedMeeting of(MeetingForm form, Matcher matcher, Place places) {
        int session = 0;
        for (String group : new String[] {"N", "M", "L"}) {
            session = session == 0 ? MeetingForm.number(matcher, group) : session;
        }
        String place = MeetingForm.group(matcher, "P");
        String delegation = MeetingForm.group(matcher, "D");
        int start = delegation == null ? matcher.start() : matcher.start("D");
        if (delegation != null) {
            int named = behindSession(delegation);
            start += named;
            delegation = delegation.substring(named);
        }
        if (place != null) {
            int length = places.length(place);
            start += matcher.start("P") == start ? place.length() - length : 0;
            place = place.substring(place.length() - length);
        }
        String committee = MeetingForm.group(matcher, "K");
        return new PrintedMeeting(
                form,
                start,
                matcher.end(),
                place,
                delegation,
                committee == null ? MeetingForm.group(matcher, "B") : committee,
                MeetingForm.number(matcher, "T"),
                session);
    }

    // 市七次党代会白马县代表团: the delegation's name starts behind its session's
    private static int behindSession(String delegation) {
        Matcher session = SESSION_END.matcher(delegation);
        int end = 0;
        while (session.find()) {
            end = session.end();
        }
        return end < delegation.length() ? end : 0;
    }

    /** How much the form says; of two that overlap the one that says more is meant. */
    int weight() {
        return (isAboutAnother() ? 2000 : isNamed() ? 0 : isBare() ? -1 : 1000)
                + (term > 0 ? 100 : 0)
                + (session > 0 ? 100 : 0)
                + (isElliptical() ? -80 : 0)
                + end
                - start;
    }

    boolean isNamed() {
        return form.equals(NamedMeetings.FORM) || isAboutAnother();
    }

    /** Whether another meeting's name is part of its own. */
    private boolean isAboutAnother() {
        return form.equals(NamedMeetings.ABOUT_ANOTHER_FORM);
    }

    /** Whether nothing but the kind of meeting is said. */
    boolean isBare() {
        return form.equals(NamedMeetings.BARE_FORM);
    }

    boolean isSitting() {
        return form.name().startsWith("{session}");
    }

    boolean isElliptical() {
        return form.name().equals("{like}");
    }

    boolean isDelegation() {
        return delegation != null;
    }

    boolean isNational() {
        return form.name().contains("中央")
                || form.name().contains("全国")
                || form.name().startsWith("国务院");
    }
}
