package org.jiuwen.reader.meetings;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which of the meetings that a report tells of a sentence is about: the one it names, else the one before it. What a report tells is
 * its main meeting's again with each paragraph; a sitting is told of until another is named.
 */
final class Scenes {

    private static final Pattern CONVENED = Pattern.compile("召开|举行|闭幕|开幕|主持");
    private static final Pattern OWN_DELEGATIONS = Pattern.compile("(?:各自|所在)的?(?:所在的?)?代表团");
    private static final Pattern MAIN_SITTING = Pattern.compile("[开闭]幕[会式]");
    private static final int NEAR = 14;

    private final String text;
    private final Found main;
    private final NavigableMap<Integer, Found> byStart = new TreeMap<>();
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    /**
     * @param reported all that the article reports
     * @param main the one among them that the report is about
     */
    Scenes(String text, List<Found> reported, Found main) {
        this.text = text;
        this.main = main;
        for (Found meeting : reported) {
            for (int[] place : meeting.places) {
                byStart.put(place[0], meeting);
                ends.put(place[0], place[1]);
            }
        }
    }

    Found main() {
        return main;
    }

    /** The meeting of a sentence. */
    Found of(int start, int end, Found before, boolean newParagraph) {
        Map<Integer, Found> named = byStart.subMap(start, end);
        if (!named.containsValue(main)
                && !MAIN_SITTING.matcher(text).region(start, end).find()) {
            for (Map.Entry<Integer, Found> place : named.entrySet()) {
                if (isTold(place)) {
                    return place.getValue();
                }
            }
            if (before.parent != null
                    && OWN_DELEGATIONS.matcher(text).region(start, end).find()) {
                return before.parent;
            }
            return newParagraph && !before.isSitting() ? main : before;
        }
        return main;
    }

    /** The meetings that the words behind a name speak of, each once. */
    List<Found> within(int from, int to) {
        return byStart.subMap(from, Math.max(from, to)).entrySet().stream()
                .filter(place -> place.getValue() == main || isTold(place))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    // The session that the main sitting is part of is named in passing, and so is whatever is not said to be held.
    private boolean isTold(Map.Entry<Integer, Found> place) {
        Found meeting = place.getValue();
        if (meeting == main.parent) {
            return false;
        }
        int end = ends.getOrDefault(place.getKey(), place.getKey());
        return meeting.isSitting()
                || CONVENED.matcher(text)
                        .region(Math.max(0, place.getKey() - NEAR), Math.min(text.length(), end + NEAR))
                        .find();
    }
}
