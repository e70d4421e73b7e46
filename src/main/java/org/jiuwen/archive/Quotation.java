package org.jiuwen.archive;

import org.jspecify.annotations.Nullable;

/**
 * Evidence in its sentence: the exact characters of a page file, and what stands around them in the same line up to the
 * ends of the sentence.
 *
 * @param before the sentence up to the evidence
 * @param text the evidence itself, unchanged
 * @param after the rest of the sentence
 * @param start first UTF-16 code unit of {@code text} in the decoded page file
 * @param end after the last code unit of {@code text}
 * @param address where the evidence is marked on its page
 */
public record Quotation(String before, String text, String after, int start, int end, String address) {

    private static final String SENTENCE_ENDS = "。！？；!?;\n\r";
    private static final String CLOSING = "”’』」）)》";
    // A column without a full stop must not be quoted whole.
    private static final int MOST_AROUND = 120;

    /**
     * Quotes a range of a page file.
     *
     * @param file the file's place among the files of its page
     * @return null when the range lies outside of the text, which then is not what the range was read from
     */
    public static @Nullable Quotation of(String text, int start, int end, PagePlace place, int file) {
        if (start < 0 || end < start || end > text.length()) {
            return null;
        }
        int from = start;
        while (from > 0 && start - from < MOST_AROUND && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (from < start && CLOSING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = end;
        boolean closed = end > start && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
        while (!closed && to < text.length() && to - end < MOST_AROUND && "\n\r".indexOf(text.charAt(to)) < 0) {
            closed = SENTENCE_ENDS.indexOf(text.charAt(to)) >= 0;
            to++;
        }
        while (to < text.length() && closed && CLOSING.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return new Quotation(
                text.substring(onCharacter(text, from), start).stripLeading(),
                text.substring(start, end),
                text.substring(end, onCharacter(text, to)).stripTrailing(),
                start,
                end,
                place.address(file, start, end));
    }

    /** Never the middle of a surrogate pair. */
    private static int onCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                ? at + 1
                : at;
    }
}
