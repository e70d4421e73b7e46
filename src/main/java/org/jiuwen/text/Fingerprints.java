package org.jiuwen.text;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Marks by which texts that were copied from each other are found without being compared: of all runs of {@value #RUN} characters,
 * punctuation aside, those whose hash happens to be a multiple of {@value #EVERY}. Two texts that share a passage share about one
 * such mark for each {@value #EVERY} characters of it, wherever it stands in them.
 */
public final class Fingerprints {

    /** Shorter runs are phrases that many articles have; longer ones seldom survive a misread character. */
    static final int RUN = 9;

    static final int EVERY = 32;

    /** Short texts have as many, their smallest ones, so that chance does not leave them without. */
    static final int LEAST = 4;

    /** Of a text beyond any article on a page the smallest ones do. */
    static final int MOST = 400;

    private Fingerprints() {}

    /** The marks of a text; empty when it is shorter than one run. */
    public static Set<String> of(String text) {
        TreeSet<Integer> sampled = new TreeSet<>(Integer::compareUnsigned);
        TreeSet<Integer> smallest = new TreeSet<>(Integer::compareUnsigned);
        for (int hash : runs(text)) {
            if (hash % EVERY == 0) {
                sampled.add(hash);
            }
            smallest.add(hash);
            if (smallest.size() > LEAST) {
                smallest.pollLast();
            }
        }
        sampled.addAll(smallest);
        return sampled.stream()
                .limit(MOST)
                .map(hash -> Integer.toUnsignedString(hash, Character.MAX_RADIX))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which part of the shorter text stands in the other one, from 0 to 1, by their runs. */
    public static double shared(String one, String other) {
        Set<Integer> runs = runs(one);
        Set<Integer> others = runs(other);
        int shorter = Math.min(runs.size(), others.size());
        if (shorter == 0) {
            return 0;
        }
        Set<Integer> both = new HashSet<>(runs);
        both.retainAll(others);
        return both.size() / (double) shorter;
    }

    private static Set<Integer> runs(String text) {
        String characters = PlacedText.of(text)
                .characters()
                .replace(PlacedText.SEPARATOR, "")
                .replace(PlacedText.PARAGRAPH, "");
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= characters.length(); i++) {
            runs.add(hash(characters, i));
        }
        return runs;
    }

    /** FNV-1a, and a last mixing, so that multiples are as frequent as other numbers. */
    private static int hash(String characters, int from) {
        int hash = 0x811C9DC5;
        for (int i = from; i < from + RUN; i++) {
            hash = (hash ^ characters.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
