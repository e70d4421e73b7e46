package org.jiuwen.reader.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.PersonReading;

/** The lists of names in an article: names that only a mark or a blank parts. */
public final class NameLists {

    /** So many characters, a mark or a blank, part two names of a list at most. */
    public static final int LONGEST_GAP = 2;
    /** Lists are printed by rank, so that who stands near, at most so many names off, is much the same each time. */
    public static final int NEAR = 4;

    private NameLists() {}

    private record Place(String name, int start, int end) {}

    /** Names in printed order, each list of two or more. */
    public static List<List<String>> of(List<PersonReading> persons) {
        List<Place> places = new ArrayList<>();
        for (PersonReading person : persons) {
            for (Mention mention : person.mentions()) {
                places.add(new Place(person.name(), mention.start(), mention.end()));
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        List<List<String>> lists = new ArrayList<>();
        List<String> list = new ArrayList<>();
        int end = Integer.MIN_VALUE / 2;
        for (Place place : places) {
            if (place.start - end < 1 || place.start - end > LONGEST_GAP) {
                add(lists, list);
                list = new ArrayList<>();
            }
            list.add(place.name);
            end = place.end;
        }
        add(lists, list);
        return lists;
    }

    private static void add(List<List<String>> lists, List<String> list) {
        if (list.size() > 1) {
            lists.add(list);
        }
    }

    /** Who stands at most four names before or behind a place of a list. */
    public static List<String> near(List<String> list, int at) {
        List<String> near = new ArrayList<>(list.subList(Math.max(0, at - NEAR), at));
        near.addAll(list.subList(at + 1, Math.min(list.size(), at + 1 + NEAR)));
        return near;
    }
}
