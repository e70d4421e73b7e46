package org.jiuwen.reader.meetings;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the session that a sitting belongs to: 主席团第一次会议, 联组讨论, 经开区代表团审议 are sittings of a session that may be named far off. */
final class Sittings {

    private static final Pattern OF_CONFERENCE = Pattern.compile("小组|联组|界别|委员");
    private static final String CLAUSE_ENDS = "，。；！？\n";
    private static final int NEAR = 16;

    private final String text;
    private final List<Found> elsewhere;

    /**
     * @param elsewhere meetings of the other articles of the page
     */
    Sittings(String text, List<Found> elsewhere) {
        this.text = text;
        this.elsewhere = elsewhere;
    }

    /** The session of a sitting that stands at {@code start}; null when neither the article nor the page tells. */
    @Nullable
    Found sessionOf(String sitting, int start, Collection<Found> here) {
        List<Found> sessions = here.stream().filter(Sittings::isSession).toList();
        Found beside = null;
        for (Found session : sessions) {
            if (session.places.stream().anyMatch(place -> isBeside(place[1], start))) {
                beside = session;
            }
        }
        if (beside != null) {
            return beside;
        }
        Found before = lastBefore(sessions.stream().filter(it -> suits(sitting, it)).toList(), start);
        if (before == null) {
            before = lastBefore(sessions, start);
        }
        return before != null ? before : ofPage(sitting);
    }

    private boolean isBeside(int end, int start) {
        return end <= start
                && start - end <= NEAR
                && text.substring(end, start).chars().noneMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
    }

    private static @Nullable Found lastBefore(List<Found> sessions, int start) {
        Found last = null;
        for (Found session : sessions) {
            if (last == null || session.places.getFirst()[0] < start) {
                last = session;
            }
        }
        return last;
    }

    // A page tells of one congress; where two are named, the article must say which.
    private @Nullable Found ofPage(String sitting) {
        List<Found> fitting = elsewhere.stream()
                .filter(Sittings::isSession)
                .filter(session -> suits(sitting, session))
                .toList();
        boolean one = fitting.stream().map(session -> session.name).distinct().count() == 1;
        return one ? fitting.getFirst() : null;
    }

    private static boolean isSession(Found meeting) {
        boolean congressOfParty = meeting.name.startsWith("中国共产党") && meeting.name.endsWith("代表大会");
        return meeting.term > 0
                && meeting.parent == null
                && (congressOfParty
                        || (meeting.session > 0
                                && !meeting.name.contains("常务委员会")
                                && !meeting.name.contains("主席会议")
                                && !meeting.name.contains("中国共产党")
                                && !meeting.name.contains("政府")));
    }

    private static boolean suits(String sitting, Found session) {
        return session.name.startsWith("中国人民政治协商会议")
                == OF_CONFERENCE.matcher(sitting).find();
    }
}
