package org.jiuwen.search;

import java.util.List;
import org.jiuwen.search.facets.Choices;
import org.jiuwen.search.facets.Choices.State;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.facets.FacetName;

/**
 * A facet as links that change what is chosen of it.
 *
 * @param more whether there are other values
 */
record ShownFacet(FacetName name, List<Link> links, boolean more) {

    private static final int MOST_MONTHS = 24;

    /**
     * One value.
     *
     * @param label the name to show
     * @param address of the question with the value wanted, or free again when it is chosen in any way
     * @param exclude address of the question without the articles that have it
     */
    record Link(FacetName facet, String value, String label, long count, State state, String address, String exclude) {

        static Link of(FacetName facet, Facet.Value value, SearchCriteria criteria, FacetWording wording) {
            Choices choices = criteria.choices();
            State state = choices.state(facet, value.value());
            State other = state == State.FREE ? State.WANTED : State.FREE;
            return new Link(
                    facet,
                    value.value(),
                    wording.value(facet, value.value(), value.label()),
                    value.count(),
                    state,
                    criteria.choosing(choices.with(facet, value.value(), other)).address(),
                    criteria.choosing(choices.with(facet, value.value(), State.UNWANTED))
                            .address());
        }
    }

    static List<ShownFacet> of(SearchResult result, SearchCriteria criteria, FacetWording wording) {
        return result.facets().stream()
                .filter(facet -> isOfUse(facet, result.total(), criteria))
                .map(facet -> new ShownFacet(
                        facet.name(),
                        facet.values().stream()
                                .map(value -> Link.of(facet.name(), value, criteria, wording))
                                .toList(),
                        facet.more()))
                .toList();
    }

    /** What all hits share is no choice, and months are one only where there are not too many of them. */
    private static boolean isOfUse(Facet facet, long total, SearchCriteria criteria) {
        if (criteria.choices().facets().contains(facet.name())) {
            return true;
        }
        if (facet.name() == FacetName.MONTH && facet.values().size() > MOST_MONTHS) {
            return false;
        }
        return facet.values().stream().anyMatch(value -> value.count() < total);
    }
}
