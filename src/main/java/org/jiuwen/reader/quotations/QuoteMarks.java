package org.jiuwen.reader.quotations;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in quotation marks; marks inside of others belong to what they stand in. */
final class QuoteMarks {

    private static final String OPENING = "“「『〝";
    private static final String CLOSING = "”」』〞";
    private static final String STRAIGHT = "\"＂";

    private QuoteMarks() {}

    /**
     * Text between two marks.
     *
     * @param open place of the opening mark
     * @param close place of the closing mark
     */
    record Quoted(int open, int close) {

        int start() {
            return open + 1;
        }
    }

    /**
     * The outermost quotations of a paragraph in their order. One that is never closed is none: what it holds cannot be told.
     * Straight marks count only where they stand in pairs.
     */
    static List<Quoted> in(String text) {
        boolean paired = text.chars().filter(QuoteMarks::isStraight).count() % 2 == 0;
        List<Quoted> found = new ArrayList<>();
        int depth = 0;
        int open = -1;
        boolean straight = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = OPENING.indexOf(c) >= 0;
            boolean closes = CLOSING.indexOf(c) >= 0;
            if (isStraight(c) && paired) {
                opens = !straight;
                closes = straight;
                straight = !straight;
            }
            if (opens && depth++ == 0) {
                open = i;
            } else if (closes && depth > 0 && --depth == 0) {
                found.add(new Quoted(open, i));
            }
        }
        return found;
    }

    private static boolean isStraight(int c) {
        return STRAIGHT.indexOf(c) >= 0;
    }
}
