package org.jiuwen.search.spelling;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.text.LookAlikes;
import org.jiuwen.text.WordCounts;

/** Judges other spellings where they stand: 太会 may be 大会, but not in 不太会, where 不太 is a word. */
public final class Misread {

    private static final int LONGEST_WORD = 4;

    /** Words that were counted so often beside each other are no accident: 不太. */
    private static final int USUAL_BESIDE = 5;

    private Misread() {}

    /** Whether one of the spellings stands in a folded text as a misprint may. */
    public static boolean in(String text, List<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            for (int at = text.indexOf(spelling.text()); at >= 0; at = text.indexOf(spelling.text(), at + 1)) {
                if (mayBeMisprint(text, at + spelling.at())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a folded run stands in a folded text with one character misread; the indexes at which it begins. */
    public static List<Integer> places(String text, String run) {
        List<Integer> places = new ArrayList<>();
        if (!Spellings.suits(run)) {
            return places;
        }
        for (int at = 0; at + run.length() <= text.length(); at++) {
            int other = onlyDifference(text, at, run);
            if (other >= 0
                    && LookAlikes.shared().rank(run.charAt(other), text.charAt(at + other)) != LookAlikes.UNLIKE
                    && mayBeMisprint(text, at + other)) {
                places.add(at);
            }
        }
        return places;
    }

    /** The index in the run of the one character that differs; -1 when none does, or more than one. */
    private static int onlyDifference(String text, int at, String run) {
        int other = -1;
        for (int i = 0; i < run.length(); i++) {
            if (text.charAt(at + i) != run.charAt(i)) {
                if (other >= 0) {
                    return -1;
                }
                other = i;
            }
        }
        return other;
    }

    /**
     * Whether a character is no part of any word of two or more with its neighbours, nor a word that is usual beside them, so that it
     * may be misread.
     *
     * @param text folded
     * @param at index of the character
     */
    static boolean mayBeMisprint(String text, int at) {
        for (int start = Math.max(0, at - LONGEST_WORD + 1); start <= at; start++) {
            long state = WordCounts.START;
            for (int i = start; i < Math.min(text.length(), start + LONGEST_WORD) && state != WordCounts.NOWHERE; i++) {
                state = WordCounts.shared().step(state, text.charAt(i));
                boolean word = i >= at && i > start && state != WordCounts.NOWHERE;
                if (word && WordCounts.shared().count(state) > 0) {
                    return false;
                }
            }
        }
        return !isUsualBeside(text, at);
    }

    private static boolean isUsualBeside(String text, int at) {
        String character = text.substring(at, at + 1);
        for (int length = 1; length <= 2; length++) {
            boolean before = at >= length
                    && WordCounts.shared().together(text.substring(at - length, at), character) >= USUAL_BESIDE;
            boolean behind = at + length < text.length()
                    && WordCounts.shared().together(character, text.substring(at + 1, at + 1 + length)) >= USUAL_BESIDE;
            if (before || behind) {
                return true;
            }
        }
        return false;
    }
}
