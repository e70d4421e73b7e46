package org.jiuwen.search.kwic;

import java.util.Comparator;
import org.jiuwen.archive.Lookup.Place;

/**
 * One place with what stands before and after it.
 *
 * @param slug the article's
 * @param rank the article's place from the newest to the oldest, from 0
 * @param number which place of the article's text it is, from 1; of its title's when it stands there
 * @param inTitle whether it stands in the title
 * @param left what stands before it, at most {@link #CONTEXT} characters
 * @param keyword what was found
 * @param right what stands after it, at most {@link #CONTEXT} characters
 */
record KwicLine(String slug, int rank, int number, boolean inTitle, String left, String keyword, String right) {

    /** Characters shown on each side: a line of a wide screen. */
    static final int CONTEXT = 24;

    static KwicLine of(String slug, int rank, int number, boolean inTitle, String text, Place place) {
        int from = Math.max(0, place.start() - CONTEXT);
        int to = Math.min(text.length(), place.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        return new KwicLine(
                slug,
                rank,
                number,
                inTitle,
                inOneLine(text.substring(from, place.start())),
                inOneLine(text.substring(place.start(), place.end())),
                inOneLine(text.substring(place.end(), to)));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The part of an address that leads to the place in its article. */
    public String anchor() {
        return inTitle ? "hit-title-" + number : "hit-" + slug + "-" + number;
    }

    /** The newest article first, in it from the title to the end. */
    static Comparator<KwicLine> byDate() {
        return Comparator.comparingInt(KwicLine::rank)
                .thenComparing(line -> !line.inTitle())
                .thenComparingInt(KwicLine::number);
    }

    /** By the character next to the keyword on its left, then the one before that, and so on. */
    static Comparator<KwicLine> byLeft() {
        return Comparator.<KwicLine, String>comparing(
                        line -> new StringBuilder(line.left()).reverse().toString())
                .thenComparing(byDate());
    }

    /** By what follows the keyword. */
    static Comparator<KwicLine> byRight() {
        return Comparator.comparing(KwicLine::right).thenComparing(byDate());
    }
}
