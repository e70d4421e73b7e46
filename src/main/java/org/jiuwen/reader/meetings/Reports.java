package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reports of an article, and the meeting that each is about: a second one under the same headline starts with 又讯. */
final class Reports {

    private static final Pattern ANOTHER = Pattern.compile("(?m)^又讯");

    /** A range of the text. */
    record Range(int start, int end) {}

    private final List<Range> ranges = new ArrayList<>();
    private final IdentityHashMap<Range, Found> mains = new IdentityHashMap<>();

    /**
     * @param bodyStart where the paragraphs start
     * @param reported the meetings that the article tells of
     */
    Reports(String text, int bodyStart, List<Found> reported) {
        Matcher another = ANOTHER.matcher(text);
        int from = 0;
        while (another.find()) {
            if (another.start() <= bodyStart) {
                continue;
            }
            ranges.add(new Range(from, another.start()));
            from = another.start();
        }
        ranges.add(new Range(from, text.length()));
        findMains(reported);
    }

    // Of several meetings that one report tells of, it is about the sitting, or else about the first that is named.
    private void findMains(List<Found> reported) {
        Comparator<Found> order = Comparator.comparingInt((Found meeting) -> meeting.isSitting() ? 0 : 1)
                .thenComparingInt(meeting -> meeting.places.getFirst()[0]);
        for (Found meeting : reported) {
            int first = meeting.places.getFirst()[0];
            for (int[] place : meeting.places) {
                Range report = at(place[0]);
                if (report.start == 0 || first >= report.start) {
                    mains.merge(report, meeting, (a, b) -> order.compare(b, a) < 0 ? b : a);
                }
            }
        }
    }

    /** In text order; together they are the whole text. */
    List<Range> ranges() {
        return ranges;
    }

    /** The meeting that a report is about; null when it tells of none. */
    @Nullable
    Found mainOf(Range report) {
        return mains.get(report);
    }

    /** The report that tells of a meeting: the one of its first mention in the body, if there is any. */
    Range of(Found meeting, int bodyStart) {
        return at(meeting.places.stream()
                .mapToInt(place -> place[0])
                .filter(start -> start >= bodyStart)
                .findFirst()
                .orElse(meeting.places.getFirst()[0]));
    }

    private Range at(int at) {
        int found = Collections.binarySearch(ranges, new Range(at, at), Comparator.comparingInt(Range::start));
        return ranges.get(found >= 0 ? found : Math.max(0, -found - 2));
    }
}
