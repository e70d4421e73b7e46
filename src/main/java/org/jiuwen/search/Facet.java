package org.jiuwen.search;

import java.util.List;

/**
 * How the hits are spread over one property of articles.
 *
 * @param name the parameter that narrows by it; also the end of its message key
 * @param values the most frequent, with exact counts
 */
record Facet(String name, List<Value> values) {

    /**
     * One value with its hits.
     *
     * @param value as in an address
     * @param label what to show; equal to {@code value} where that is to be worded
     */
    record Value(String value, String label, long count) {}
}
