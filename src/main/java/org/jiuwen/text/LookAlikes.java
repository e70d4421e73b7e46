package org.jiuwen.text;

import org.jspecify.annotations.Nullable;

/** Which characters look so much alike that one may be read for the other. */
public final class LookAlikes {

    /** A place in the order of look-alikes that no character has. */
    public static final int UNLIKE = Integer.MAX_VALUE;

    private static final char[] NONE = {};

    private final char[] @Nullable [] alike = new char[Character.MAX_VALUE + 1][];

    private LookAlikes() {
        Lexicon.load("look-alikes.tsv").map().forEach((c, others) -> alike[c.charAt(0)] = others.toCharArray());
    }

    /** The one table, read when it is first asked. */
    public static LookAlikes shared() {
        return Shared.TABLE;
    }

    /** The look-alikes of a character, nearest first; the array is not to be changed. */
    public char[] of(char c) {
        char[] found = alike[c];
        return found == null ? NONE : found;
    }

    /** The place of {@code other} among the look-alikes of {@code c}, from 0; {@link #UNLIKE} when it is none. */
    public int rank(char c, char other) {
        char[] found = of(c);
        for (int i = 0; i < found.length; i++) {
            if (found[i] == other) {
                return i;
            }
        }
        return UNLIKE;
    }

    private static final class Shared {
        static final LookAlikes TABLE = new LookAlikes();
    }
}
