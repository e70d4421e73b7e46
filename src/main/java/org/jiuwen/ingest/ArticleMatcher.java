package org.jiuwen.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which article of an earlier reading of a page is which of the new reading, by the text they share. Four characters
 * in a row are compared: a few misread characters leave most of them whole, and two articles of one page share hardly any.
 */
final class ArticleMatcher {

    private static final int GRAM = 4;

    /** Share of the shorter text that must be common. A page full of misread characters still shares more than a third. */
    private static final double SAME = 0.2;

    private ArticleMatcher() {}

    /**
     * The result, all by index.
     *
     * @param kept old to new: the new article is a new reading of the old one; one to one
     * @param merged old to new: the old article is gone and most of it stands in the new one
     */
    record Match(Map<Integer, Integer> kept, Map<Integer, Integer> merged) {}

    private record Pair(int before, int after, int shared) {}

    /** Compares the texts, headline and body, of the two readings. */
    static Match match(List<String> before, List<String> after) {
        List<Set<String>> old = before.stream().map(ArticleMatcher::grams).toList();
        List<Set<String>> fresh = after.stream().map(ArticleMatcher::grams).toList();
        List<Pair> pairs = pairs(old, fresh);
        Map<Integer, Integer> kept = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!kept.containsKey(pair.before) && taken.add(pair.after)) {
                kept.put(pair.before, pair.after);
            }
        }
        Map<Integer, Integer> merged = new HashMap<>();
        for (Pair pair : pairs) {
            if (!kept.containsKey(pair.before)) {
                merged.putIfAbsent(pair.before, pair.after);
            }
        }
        return new Match(kept, merged);
    }

    /** Whether two texts are readings of one and the same thing. */
    static boolean same(String before, String after) {
        return !match(List.of(before), List.of(after)).kept.isEmpty();
    }

    private static List<Pair> pairs(List<Set<String>> old, List<Set<String>> fresh) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < fresh.size(); j++) {
                int shared = shared(old.get(i), fresh.get(j));
                int shorter = Math.min(old.get(i).size(), fresh.get(j).size());
                if (shared > 0 && shared >= SAME * shorter) {
                    pairs.add(new Pair(i, j, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        return pairs;
    }

    private static int shared(Set<String> a, Set<String> b) {
        return a.size() <= b.size() ? (int) a.stream().filter(b::contains).count() : shared(b, a);
    }

    private static Set<String> grams(String text) {
        String letters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            grams.add(letters.substring(i, i + GRAM));
        }
        if (grams.isEmpty() && !letters.isEmpty()) {
            grams.add(letters);
        }
        return grams;
    }
}
