package org.jiuwen.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All the ways in which a name may be typed in letters: each character by every reading it has, whole or by its first letters. A
 * person's surname has the one reading it has as a surname: 曾卓 is zengzhuo, zengz, zz; never czhuo.
 *
 * @param syllables for each character or run of letters its readings, the likeliest first
 */
public record Readings(List<List<String>> syllables) {

    /** zh, ch and sh are typed with one letter or with two. */
    private static final Set<String> DOUBLE_INITIALS = Set.of("zh", "ch", "sh");

    /** How letters fit a text, from not at all to wholly. */
    public enum Fit {
        NONE,
        /** They begin it. */
        BEGINNING,
        /** One for each character. */
        INITIALS,
        /** Every reading is typed to its end. */
        WHOLE
    }

    public Readings {
        syllables = List.copyOf(syllables);
    }

    /** Readings of a text other than a person's name. */
    public static Readings of(String text) {
        return new Readings(allOf(Pinyin.of(text), Pinyin.units(text), 0));
    }

    /** Readings of a person's name. */
    public static Readings ofName(String name) {
        return new Readings(allOf(Pinyin.ofName(name), Pinyin.units(name), Pinyin.surnameSyllables(name)));
    }

    /** The letters of what was typed, as {@link #fit} takes them; empty when anything else was typed. */
    public static String letters(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[\\s'’·-]", "");
        return letters.matches("[a-z0-9]+") ? letters : "";
    }

    /** How letters fit, see {@link #letters}. */
    public Fit fit(String letters) {
        if (letters.isEmpty()) {
            return Fit.NONE;
        }
        return fit(letters, 0, 0, true, true);
    }

    private Fit fit(String letters, int from, int syllable, boolean whole, boolean initials) {
        if (from == letters.length()) {
            boolean end = syllable == syllables.size();
            return end && whole ? Fit.WHOLE : end && initials ? Fit.INITIALS : Fit.BEGINNING;
        }
        if (syllable == syllables.size()) {
            return Fit.NONE;
        }
        Fit best = Fit.NONE;
        for (String reading : syllables.get(syllable)) {
            for (int length = Math.min(reading.length(), letters.length() - from); length > 0; length--) {
                boolean all = length == reading.length();
                boolean last = from + length == letters.length();
                boolean initial = length == 1 || (length == 2 && DOUBLE_INITIALS.contains(reading.substring(0, 2)));
                if ((all || initial || last) && letters.startsWith(reading.substring(0, length), from)) {
                    Fit fit = fit(letters, from + length, syllable + 1, whole && all, initials && initial);
                    best = fit.compareTo(best) > 0 ? fit : best;
                }
            }
        }
        return best;
    }

    private static List<List<String>> allOf(Pinyin likeliest, List<String> units, int fixed) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < likeliest.syllables().size(); i++) {
            Set<String> readings = new LinkedHashSet<>();
            readings.add(likeliest.syllables().get(i));
            if (i >= fixed && i < units.size()) {
                readings.addAll(CharacterReadings.of(units.get(i)));
            }
            all.add(List.copyOf(readings));
        }
        return all;
    }
}
