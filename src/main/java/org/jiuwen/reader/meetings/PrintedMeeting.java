package org.jiuwen.reader.meetings;

import java.util.regex.Matcher;
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

    static PrintedMeeting of(MeetingForm form, Matcher matcher) {
        int session = 0;
        for (String group : new String[] {"N", "M", "L"}) {
            session = session == 0 ? MeetingForm.number(matcher, group) : session;
        }
        String place = MeetingForm.group(matcher, "P");
        String delegation = MeetingForm.group(matcher, "D");
        int start = delegation == null ? matcher.start() : matcher.start("D");
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

    /** How much the form says; of two that overlap the one that says more is meant. */
    int weight() {
        boolean named = form.equals(NamedMeetings.FORM);
        return (named ? 0 : 1000)
                + (term > 0 ? 100 : 0)
                + (session > 0 ? 100 : 0)
                + (isElliptical() ? -80 : 0)
                + end
                - start;
    }

    boolean isNamed() {
        return form.equals(NamedMeetings.FORM);
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
