package org.jiuwen.search.facets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiuwen.archive.Genre;

/** What the choices ask of the index. */
public final class FacetFilters {

    private FacetFilters() {}

    /** One predicate for each facet of which something is chosen. */
    public static List<PredicateFinalStep> of(SearchPredicateFactory f, Choices choices) {
        List<PredicateFinalStep> filters = new ArrayList<>();
        for (FacetName facet : choices.facets()) {
            Choices.Choice choice = choices.of(facet);
            if (!choice.wanted().isEmpty()) {
                filters.add(any(f, facet, choice.wanted()));
            }
            if (!choice.unwanted().isEmpty()) {
                filters.add(f.not(any(f, facet, choice.unwanted())));
            }
        }
        return filters;
    }

    private static PredicateFinalStep any(SearchPredicateFactory f, FacetName facet, Collection<String> values) {
        return switch (facet) {
            case YEAR -> years(f, values);
            case MONTH -> terms(
                    f, facet, values.stream().map(FacetFilters::month).toList());
            case PAGE -> terms(f, facet, values.stream().map(Integer::valueOf).toList());
            case GENRE -> terms(
                    f,
                    facet,
                    values.stream()
                            .map(value -> Genre.valueOf(value.toUpperCase(Locale.ROOT)))
                            .toList());
            default -> terms(f, facet, values);
        };
    }

    private static PredicateFinalStep terms(SearchPredicateFactory f, FacetName facet, Collection<?> values) {
        return f.terms().field(facet.field()).matchingAny(values);
    }

    private static PredicateFinalStep years(SearchPredicateFactory f, Collection<String> values) {
        var any = f.or();
        values.forEach(value -> any.add(year(f, value)));
        return any;
    }

    private static PredicateFinalStep year(SearchPredicateFactory f, String value) {
        if (value.equals(FacetName.UNDATED)) {
            return f.not(f.exists().field(FacetName.YEAR.field()));
        }
        int year = Integer.parseInt(value);
        return f.range().field(FacetName.YEAR.field()).between(100 * year + 1, 100 * year + 12);
    }

    private static int month(String value) {
        YearMonth month = YearMonth.parse(value);
        return 100 * month.getYear() + month.getMonthValue();
    }
}
