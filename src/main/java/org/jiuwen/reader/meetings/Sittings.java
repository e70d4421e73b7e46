package org.jiuwen.reader.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the session that a sitting belongs to: 主席团第一次会议, 联组讨论, 经开区代表团审议 are sittings of a session that may be named far off. */
final class Sittings {

    private static final Pattern OF_CONFERENCE = Pattern.compile("小组|联组|界别|委员");
    private static final Pattern CONGRESS = Pattern.compile(".*人民代表大会第.*次会议|中国人民政治协商会议.*委员会第.*次会议|中国共产党.*代表大会");
    private static final String CLAUSE_ENDS = "，。；！？\n";
    private static final int NEAR = 16;

    private final String text;
    private final List<Found> here;
    private final List<Found> elsewhere;
    private final NavigableMap<Integer, Found> byEnd = new TreeMap<>();

    /**
     * @param here meetings of the article but for its sittings
     * @param elsewhere meetings of the other articles of the page
     */
    Sittings(String text, Collection<Found> here, List<Found> elsewhere) {
        this.text = text;
        this.here = withoutParty(here.stream().filter(Sittings::isSession).toList());
        this.elsewhere =
                withoutParty(elsewhere.stream().filter(Sittings::isSession).toList());
        for (Found session : this.here) {
            session.places.forEach(place -> byEnd.put(place[1], session));
        }
    }

    /** The session of a sitting that stands at {@code start}; null when neither the article nor the page tells. */
    @Nullable
    Found sessionOf(String sitting, int start) {
        Map.Entry<Integer, Found> before = byEnd.floorEntry(start);
        if (before != null && isBeside(before.getKey(), start)) {
            return before.getValue();
        }
        return here.stream()
                .filter(session -> suits(sitting, session))
                .findFirst()
                .or(() -> here.stream().findFirst())
                .orElseGet(() -> ofPage(sitting));
    }

    private boolean isBeside(int end, int start) {
        return start - end <= NEAR && text.substring(end, start).chars().noneMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
    }

    // 党的二十大 is named in most reports; only where nothing else met is a sitting one of a party congress.
    private static List<Found> withoutParty(List<Found> sessions) {
        List<Found> others = sessions.stream()
                .filter(session -> !session.name.startsWith("中国共产党"))
                .toList();
        return others.isEmpty() ? sessions : others;
    }

    // A page tells of one congress; where two are named, the article must say which.
    private @Nullable Found ofPage(String sitting) {
        List<Found> fitting =
                elsewhere.stream().filter(session -> suits(sitting, session)).toList();
        boolean one = fitting.stream().map(session -> session.name).distinct().count() == 1;
        return one ? fitting.getFirst() : null;
    }

    private static boolean isSession(Found meeting) {
        return meeting.parent == null
                && meeting.term > 0
                && CONGRESS.matcher(meeting.name).matches()
                && !meeting.name.contains("常务委员会")
                && !meeting.name.contains("主席会议");
    }

    private static boolean suits(String sitting, Found session) {
        return session.name.startsWith("中国人民政治协商会议")
                == OF_CONFERENCE.matcher(sitting).find();
    }
}
