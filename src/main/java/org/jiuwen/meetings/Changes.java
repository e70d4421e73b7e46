package org.jiuwen.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuwen.archive.AttendanceManner;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a printed list of those present against the session before. The same manner is compared with the same: the list
 * with the most people that both sessions have. Somebody who is not in a list need not have been absent: the paper does not name him.
 *
 * @param before the session that it is compared with
 * @param manner which of the lists
 * @param joined in the list and not in the one before, in printed order
 * @param absent in the list before and not in this one, in its order
 * @param moved who stands elsewhere among those in both lists, in printed order
 */
record Changes(
        MeetingList.Entry before,
        AttendanceManner manner,
        List<MeetingView.Attendee> joined,
        List<MeetingView.Attendee> absent,
        List<Move> moved) {

    // Of a list this short an order says nothing.
    private static final int SHORTEST = 2;

    /**
     * A change of place.
     *
     * @param places how many places up among those in both lists, negative when down
     */
    record Move(MeetingView.Attendee person, int places) {}

    public boolean isEmpty() {
        return joined.isEmpty() && absent.isEmpty() && moved.isEmpty();
    }

    /** Compares two sessions; empty when they have no list in common. */
    static Optional<Changes> between(
            MeetingList.Entry before, List<MeetingView.Group> earlier, List<MeetingView.Group> now) {
        Map<AttendanceManner, List<MeetingView.Attendee>> lists = new HashMap<>();
        earlier.forEach(group -> lists.put(group.manner(), group.people()));
        return now.stream()
                .filter(group -> Stream.of(
                                AttendanceManner.ON_ROSTRUM, AttendanceManner.ATTENDED, AttendanceManner.SAT_IN)
                        .anyMatch(manner -> manner == group.manner()))
                .filter(group -> Math.min(
                                group.people().size(),
                                lists.getOrDefault(group.manner(), List.of()).size())
                        >= SHORTEST)
                .max((a, b) -> Integer.compare(size(a, lists), size(b, lists)))
                .map(group ->
                        compare(before, group.manner(), lists.getOrDefault(group.manner(), List.of()), group.people()));
    }

    private static int size(MeetingView.Group group, Map<AttendanceManner, List<MeetingView.Attendee>> lists) {
        return Math.min(
                group.people().size(),
                lists.getOrDefault(group.manner(), List.of()).size());
    }

    private static Changes compare(
            MeetingList.Entry before,
            AttendanceManner manner,
            List<MeetingView.Attendee> earlier,
            List<MeetingView.Attendee> now) {
        Map<String, MeetingView.Attendee> then = bySlug(earlier);
        Map<String, MeetingView.Attendee> here = bySlug(now);
        List<MeetingView.Attendee> both =
                now.stream().filter(person -> then.containsKey(person.slug())).toList();
        Map<String, Integer> places = new HashMap<>();
        earlier.stream()
                .map(MeetingView.Attendee::slug)
                .filter(here::containsKey)
                .forEach(slug -> places.put(slug, places.size()));
        int[] order = both.stream()
                .mapToInt(person -> places.getOrDefault(person.slug(), 0))
                .toArray();
        boolean[] kept = longestRise(order);
        List<Move> moved = new ArrayList<>();
        for (int at = 0; at < order.length; at++) {
            if (!kept[at]) {
                moved.add(new Move(both.get(at), order[at] - at));
            }
        }
        return new Changes(
                before,
                manner,
                now.stream().filter(person -> !then.containsKey(person.slug())).toList(),
                earlier.stream()
                        .filter(person -> !here.containsKey(person.slug()))
                        .toList(),
                List.copyOf(moved));
    }

    private static Map<String, MeetingView.Attendee> bySlug(List<MeetingView.Attendee> people) {
        Map<String, MeetingView.Attendee> bySlug = new LinkedHashMap<>();
        people.forEach(person -> bySlug.put(person.slug(), person));
        return bySlug;
    }

    /**
     * Who kept the order: the longest rising part (Schensted 1961), so that one person who moved does not seem to move all whom he
     * passed.
     */
    private static boolean[] longestRise(int[] order) {
        int[] tails = new int[order.length];
        int[] previous = new int[order.length];
        int length = 0;
        for (int at = 0; at < order.length; at++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (order[tails[middle]] < order[at]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low > 0 ? tails[low - 1] : -1;
            tails[low] = at;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[order.length];
        for (int at = length > 0 ? tails[length - 1] : -1; at >= 0; at = previous[at]) {
            kept[at] = true;
        }
        return kept;
    }

    /** The session before a meeting: the nearest earlier one of the same kind of sitting that names who was there; null without one. */
    static MeetingList.@Nullable Entry before(String slug, List<MeetingList.Entry> sessions) {
        List<MeetingList.Entry> named = sessions.stream()
                .filter(one -> one.people() > 0 || one.slug().equals(slug))
                .toList();
        int at = named.stream().map(MeetingList.Entry::slug).toList().indexOf(slug);
        if (at < 0) {
            return null;
        }
        String part = named.get(at).part();
        for (int i = at - 1; i >= 0; i--) {
            if (Objects.equals(part, named.get(i).part())) {
                return named.get(i);
            }
        }
        return null;
    }
}
