package org.jiuwen.text;

import java.util.Arrays;

/**
 * The characters of a text that count as places in the index, and which of them belong together. A place is a letter, a digit, an
 * ideograph or a number sign; a point between two digits, so that 35亿 is not found in 3.5亿; and one of {@value #SIGNS} glued to
 * such a character, so that 人工智能+ can be told from 人工智能. Everything else (punctuation, blanks, line breaks, ' + ' with
 * blanks around) takes no place.
 */
final class TextUnits {

    /** Signs that carry meaning where they touch a word or a number; those standing free are decoration. */
    static final String SIGNS = "+#%‰℃℉°";

    private static final byte NONE = 0;
    /** Takes a place by itself: an ideograph, a circled number. */
    private static final byte SINGLE = 1;
    /** Makes a run with its neighbours: letters and digits, the point in a number. */
    private static final byte RUN = 2;

    private static final byte SIGN = 3;
    /** The second half of a surrogate pair. */
    private static final byte TRAIL = 4;

    private char[] text = {};
    private byte[] kinds = {};
    private int length;

    private int from;
    private int to;
    private int count;
    private boolean next;
    private int[] starts = {};
    private int[] ends = {};
    private int[] unitAt = {};

    /** Takes a whole text; {@code chars} must not change while pieces are looked at. */
    void text(char[] chars, int charCount) {
        text = chars;
        length = charCount;
        if (kinds.length < charCount || kinds.length > 2 * charCount + 8192) {
            kinds = new byte[charCount];
        }
        for (int i = 0; i < length; ) {
            if (isSign(i)) {
                i = classifySigns(i);
            } else {
                i = classify(i);
            }
        }
    }

    private int classify(int i) {
        int codePoint = Character.codePointAt(text, i, length);
        if (Character.charCount(codePoint) == 2) {
            kinds[i] = kind(codePoint);
            kinds[i + 1] = kinds[i] == NONE ? NONE : TRAIL;
            return i + 2;
        }
        char folded = Folding.fold(text[i]);
        boolean pointInNumber = folded == '.' && isDigit(i - 1) && isDigit(i + 1);
        kinds[i] = pointInNumber ? RUN : kind(folded);
        return i + 1;
    }

    private static byte kind(int codePoint) {
        if (Character.isIdeographic(codePoint) || Character.getType(codePoint) == Character.OTHER_NUMBER) {
            return SINGLE;
        }
        boolean run = Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.LETTER_NUMBER;
        return run ? RUN : NONE;
    }

    /** Signs in a row are judged together, so that each + of C++ counts; returns the end of the row. */
    private int classifySigns(int start) {
        int end = start + 1;
        while (end < length && isSign(end)) {
            end++;
        }
        boolean glued = start > 0 && kinds[start - 1] != NONE;
        if (!glued && end < length) {
            classify(end);
            glued = kinds[end] != NONE;
        }
        Arrays.fill(kinds, start, end, glued ? SIGN : NONE);
        return end;
    }

    private boolean isSign(int i) {
        return SIGNS.indexOf(Folding.fold(text[i])) >= 0;
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < length && Character.isDigit(Folding.fold(text[i]));
    }

    /** Numbers the places of {@code [from, to)} from 0; also looks at the one after them, which may stand anywhere behind. */
    void piece(int pieceFrom, int pieceTo) {
        from = pieceFrom;
        to = pieceTo;
        count = 0;
        int size = to - from + 1;
        if (unitAt.length < size) {
            starts = new int[size];
            ends = new int[size];
            unitAt = new int[size];
        }
        for (int i = from; i < to; i++) {
            if (isPlace(i)) {
                add(i);
                count++;
            } else {
                unitAt[i - from] = -1;
            }
        }
        next = false;
        for (int i = to; count > 0 && i < length && !next; i++) {
            if (isPlace(i)) {
                starts[count] = i;
                ends[count] = endOf(i);
                next = true;
            }
        }
    }

    private void add(int i) {
        unitAt[i - from] = count;
        starts[count] = i;
        ends[count] = endOf(i);
    }

    private boolean isPlace(int i) {
        return kinds[i] != NONE && kinds[i] != TRAIL;
    }

    private int endOf(int i) {
        return i + 1 < length && kinds[i + 1] == TRAIL ? i + 2 : i + 1;
    }

    /** How many places the piece has. */
    int count() {
        return count;
    }

    /** Whether a place follows behind the piece; its number is {@link #count()}. */
    boolean hasNext() {
        return next;
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return ends[unit];
    }

    /** Whether the place belongs to a run of letters and digits. */
    boolean isRun(int unit) {
        return kinds[starts[unit]] == RUN;
    }

    /** Whether two neighbouring places stand in one run, with nothing between. */
    boolean sameRun(int unit) {
        return isRun(unit) && isRun(unit + 1) && ends[unit] == starts[unit + 1];
    }

    /** The place that starts at an offset in the piece, or -1. */
    int unitAt(int offset) {
        return unitAt[offset - from];
    }

    /** Whether {@code [start, end)} of the piece is ideographs, letters and digits and nothing else. */
    boolean isWord(int start, int end) {
        if (end > to || kinds[start] == TRAIL || (end < length && kinds[end] == TRAIL)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (kinds[i] == NONE || kinds[i] == SIGN) {
                return false;
            }
        }
        return true;
    }
}
