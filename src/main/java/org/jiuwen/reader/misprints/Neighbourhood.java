package org.jiuwen.reader.misprints;

import org.jiuwen.reader.knowledge.Usage;

/** How usual characters are beside those that stand around one place, in the archive and elsewhere on the page. */
final class Neighbourhood {

    /** Beyond this factor, natural logarithm, more tells nothing. */
    private static final double MOST = 10;

    private final Usage archive;
    private final Usage page;
    private final char[] around = new char[5];

    Neighbourhood(Usage archive, Usage page) {
        this.archive = archive;
        this.page = page;
    }

    /** Moves to a place of a run of characters. */
    void moveTo(String text, int start, int end, int at) {
        for (int i = 0; i < around.length; i++) {
            int place = at - 2 + i;
            around[i] = place >= start && place < end ? text.charAt(place) : 0;
        }
    }

    /** In how many other texts the character stands before or behind its neighbour here, the larger of both. */
    int beside(char c) {
        return Math.max(two(around[1], c), two(c, around[3]));
    }

    /** In how many other texts the character stands beside the one of its two neighbours that it stands beside more seldom. */
    int besideBoth(char c) {
        return Math.min(two(around[1], c), two(c, around[3]));
    }

    /** In how many other texts the character stands with two neighbours as here. */
    int amongThree(char c) {
        return Math.max(
                three(around[1], c, around[3]),
                Math.max(three(around[0], around[1], c), three(c, around[3], around[4])));
    }

    /** Beside how many characters the archive prints one. */
    int variety(char c) {
        return archive.variety(c);
    }

    /** By how much the place becomes more usual with another character, natural logarithm. */
    double gain(char instead) {
        char printed = around[2];
        double gain = gain(two(around[1], printed), two(around[1], instead))
                + gain(two(printed, around[3]), two(instead, around[3]))
                + gain(three(around[0], around[1], printed), three(around[0], around[1], instead))
                + gain(three(around[1], printed, around[3]), three(around[1], instead, around[3]))
                + gain(three(printed, around[3], around[4]), three(instead, around[3], around[4]));
        return Math.clamp(gain, -MOST, MOST);
    }

    private static double gain(int printed, int instead) {
        return printed == instead ? 0 : Math.log((instead + .5) / (printed + .5));
    }

    // The place itself is one of the page's.

    private int two(char first, char second) {
        return first == 0 || second == 0 ? 0 : archive.of(first, second) + Math.max(0, page.of(first, second) - 1);
    }

    private int three(char first, char second, char third) {
        return first == 0 || second == 0 || third == 0
                ? 0
                : archive.of(first, second, third) + Math.max(0, page.of(first, second, third) - 1);
    }
}
