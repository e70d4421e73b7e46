package org.jiuwen.search.similar;

import java.util.List;

/**
 * What stands beside an article.
 *
 * @param article the article itself
 * @param copies the same story where it was printed again 同文, what has most in common first
 * @param following articles of the same things that were printed later, the earliest first
 * @param similar other articles of the same things, the nearest first
 */
record Neighbours(Neighbour article, List<Copy> copies, List<Neighbour> following, List<Neighbour> similar) {

    /**
     * The same story elsewhere.
     *
     * @param percent of the shorter one's text that stands in both
     */
    record Copy(Neighbour article, int percent) {}

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return copies.isEmpty() && following.isEmpty() && similar.isEmpty();
    }
}
