package org.jiuwen.search.spelling;

import org.jiuwen.text.CharacterReadings;
import org.jiuwen.text.Folding;
import org.jiuwen.text.LookAlikes;

/** Whether a name may be meant by what was typed: all but one character the same, and that one looks or sounds alike. */
public final class NearNames {

    /** From here on one character may be quite another, lost or added: the others are enough to know the name by. */
    private static final int LONG = 4;

    private NearNames() {}

    /**
     * Whether a name is near, and another one.
     *
     * @param typed folded
     */
    public static boolean near(String typed, String name) {
        String known = Folding.fold(name);
        int difference = typed.length() - known.length();
        if (known.equals(typed) || Math.abs(difference) > 1 || typed.length() < 2) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(typed.length(), known.length());
        while (start < shorter && typed.charAt(start) == known.charAt(start)) {
            start++;
        }
        String typedEnd = typed.substring(start);
        String knownEnd = known.substring(start);
        if (difference != 0) {
            return shorter >= LONG
                    && (difference > 0
                            ? typedEnd.substring(1).equals(knownEnd)
                            : knownEnd.substring(1).equals(typedEnd));
        }
        boolean one = typedEnd.substring(1).equals(knownEnd.substring(1));
        return (one && (shorter >= LONG || isAlike(typedEnd.charAt(0), knownEnd.charAt(0))))
                || soundsAlike(typed, known);
    }

    private static boolean isAlike(char typed, char known) {
        return LookAlikes.shared().rank(typed, known) != LookAlikes.UNLIKE
                || LookAlikes.shared().rank(known, typed) != LookAlikes.UNLIKE
                || sounds(typed, known);
    }

    private static boolean soundsAlike(String typed, String known) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != known.charAt(i) && !sounds(typed.charAt(i), known.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sounds(char one, char other) {
        return CharacterReadings.of(String.valueOf(one)).stream()
                .anyMatch(CharacterReadings.of(String.valueOf(other))::contains);
    }
}
