package org.jiuwen.formulations;

import org.jiuwen.archive.Lookup.Place;

/**
 * The sentence of an article in which a formulation stands, where it stands there first.
 *
 * @param slug the article's
 * @param number which place of the text or title it is, from 1
 * @param inTitle whether it stands in the title, and in the text nowhere
 * @param before the sentence up to it
 * @param phrase it, as printed
 * @param after the sentence behind it
 */
record Passage(String slug, int number, boolean inTitle, String before, String phrase, String after) {

    private static final String ENDS = "。！？!?；;\n";

    /** Closing marks that belong to the sentence they follow. */
    private static final String CLOSING = "”’』」）)";

    /** Characters of a sentence that are shown on each side. */
    private static final int LONGEST = 120;

    static Passage of(String slug, int number, boolean inTitle, String text, Place place) {
        int from = place.start();
        int least = Math.max(0, place.start() - LONGEST);
        while (from > least && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        if (from < place.start() && CLOSING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = place.end();
        int most = Math.min(text.length(), place.end() + LONGEST);
        while (to < most && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (to < most && text.charAt(to) != '\n' && (ENDS + CLOSING).indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        from += from > 0 && from < place.start() && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to > place.end() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        return new Passage(
                slug,
                number,
                inTitle,
                text.substring(from, place.start()).stripLeading(),
                text.substring(place.start(), place.end()),
                text.substring(place.end(), to).stripTrailing());
    }

    /** The whole sentence. */
    public String text() {
        return before + phrase + after;
    }

    /** The part of an address that leads to the place in its article. */
    public String anchor() {
        return inTitle ? "hit-title-" + number : "hit-" + slug + "-" + number;
    }
}
