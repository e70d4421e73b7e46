package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every place where any of many names stands, in one walk over the text: a search for each name would square the time of a long list. */
final class NameOccurrences {

    private NameOccurrences() {}

    /** For each name that stands in the text the places where it starts, in text order. */
    static Map<String, List<Integer>> in(String text, Set<String> names) {
        BitSet firsts = new BitSet();
        names.forEach(name -> firsts.set(name.charAt(0)));
        int[] lengths =
                names.stream().mapToInt(String::length).distinct().sorted().toArray();
        int shortest = Arrays.stream(lengths).findFirst().orElse(1);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at + shortest <= text.length(); at++) {
            if (!firsts.get(text.charAt(at))) {
                continue;
            }
            for (int length : lengths) {
                if (at + length > text.length()) {
                    break;
                }
                String run = text.substring(at, at + length);
                if (names.contains(run)) {
                    places.computeIfAbsent(run, name -> new ArrayList<>()).add(at);
                }
            }
        }
        return places;
    }
}
