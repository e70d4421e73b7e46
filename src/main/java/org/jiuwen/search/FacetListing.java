package org.jiuwen.search;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jiuwen.archive.Pagination;
import org.jiuwen.search.facets.Facet.Value;
import org.jiuwen.search.facets.FacetName;
import org.jiuwen.text.Folding;

/**
 * All values of one facet in portions: the rest of what a page of results shows the beginning of.
 *
 * @param within what names have to contain, as typed; empty: anything
 * @param byName whether in the order of names instead of counts
 * @param values of the portion
 */
record FacetListing(FacetName facet, String within, boolean byName, Pagination pagination, List<Value> values) {

    static final int SIZE = 100;

    static FacetListing of(FacetName facet, List<Value> all, String within, boolean byName, int portion) {
        String wanted = Folding.fold(within.strip());
        List<Value> found = all.stream()
                .filter(value -> Folding.fold(value.label()).contains(wanted))
                .sorted(
                        byName
                                ? names()
                                : Comparator.comparingLong(Value::count).reversed())
                .toList();
        int last = new Pagination(1, SIZE, found.size()).pages();
        Pagination pagination = new Pagination(Math.clamp(portion, 1, last), SIZE, found.size());
        return new FacetListing(
                facet,
                within.strip(),
                byName,
                pagination,
                found.stream().skip(pagination.offset()).limit(SIZE).toList());
    }

    /** Chinese names by their sounds; numbers by their size. */
    private static Comparator<Value> names() {
        Collator chinese = Collator.getInstance(Locale.CHINA);
        Comparator<Value> length = Comparator.comparingInt(
                value -> isNumber(value.label()) ? value.label().length() : 0);
        return length.thenComparing(Value::label, chinese::compare).thenComparing(Value::value);
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isDigit);
    }
}
