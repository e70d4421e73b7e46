package org.jiuwen.text;

import java.util.Arrays;

/**
 * The characters of a text that count as places in the index, and which of them belong together. A place is a letter, a digit, an
 * ideograph or a number sign; a point between two digits, so that 35亿 is not found in 3.5亿; and one of {@value #SIGNS} glued to
 * such a character, so that 人工智能+ can be told from 人工智能. What parts clauses takes one place, however much of it stands in a
 * row, so that 德国 is not found in 德、国: the end of a paragraph as {@link #PARAGRAPH}, all other punctuation as
 * {@link #SEPARATOR}. Quotation marks, title marks, the point of foreign names and blanks take none: 十五五规划 is found in
 * “十五五”规划, and a name in what was set with blanks; neither does what stands before the first or after the last character.
 */
final class TextUnits {

    /** Signs that carry meaning where they touch a word or a number; those standing free are decoration. */
    static final String SIGNS = "+#%‰℃℉°";

    /** What every row of separators is taken for. */
    static final char SEPARATOR = '、';
    /** What a row of separators is taken for in which a line ends; text of articles ends a line only with a paragraph. */
    static final char PARAGRAPH = '\u2029';

    // As folded. Brackets part: what they hold is put in between.
    private static final String SEPARATORS = ",;:!?。、…—()[]{}【】〔〕|<>";
    private static final String BETWEEN_NUMBERS = "-–/~";

    private static final byte NONE = 0;
    /** Takes a place by itself: an ideograph, a circled number. */
    private static final byte SINGLE = 1;
    /** Makes a run with its neighbours: letters and digits, the point in a number. */
    private static final byte RUN = 2;

    private static final byte SIGN = 3;
    /** The second half of a surrogate pair. */
    private static final byte TRAIL = 4;
    /** The first of a row of separators. */
    private static final byte SEPARATED = 5;

    private static final byte PARAGRAPH_END = 6;

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
        separate();
    }

    /** Gives each row of separators between two places one place of its own. */
    private void separate() {
        boolean inside = false;
        int separator = -1;
        boolean paragraph = false;
        for (int i = 0; i < length; i++) {
            if (kinds[i] != NONE) {
                if (inside && separator >= 0) {
                    kinds[separator] = paragraph ? PARAGRAPH_END : SEPARATED;
                }
                inside = true;
                separator = -1;
                paragraph = false;
            } else if (separates(i)) {
                separator = separator < 0 ? i : separator;
                paragraph |= text[i] == '\n' || text[i] == PARAGRAPH;
            }
        }
    }

    private boolean separates(int i) {
        char c = Folding.fold(text[i]);
        if (c == ',') {
            return !(isDigit(i - 1) && isDigit(i + 1));
        }
        if (c == '.') {
            return !(isLetterOrDigit(i - 1) && isLetterOrDigit(i + 1));
        }
        if (BETWEEN_NUMBERS.indexOf(c) >= 0 || c == ' ') {
            return isDigit(i - 1) && isDigit(i + 1);
        }
        return SEPARATORS.indexOf(c) >= 0 || c == '\n' || c == PARAGRAPH;
    }

    private boolean isLetterOrDigit(int i) {
        return i >= 0 && i < length && Character.isLetterOrDigit(text[i]) && !Character.isIdeographic(text[i]);
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

    /** Whether the place is punctuation between others. */
    boolean isSeparator(int unit) {
        return kinds[starts[unit]] >= SEPARATED;
    }

    /** What a separator is taken for: {@link #SEPARATOR} or {@link #PARAGRAPH}. */
    char separator(int unit) {
        return kinds[starts[unit]] == SEPARATED ? SEPARATOR : PARAGRAPH;
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
            if (kinds[i] == NONE || kinds[i] == SIGN || kinds[i] >= SEPARATED) {
                return false;
            }
        }
        return true;
    }
}
