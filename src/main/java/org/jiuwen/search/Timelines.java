package org.jiuwen.search;

import org.jiuwen.search.facets.FacetName;
import org.jiuwen.search.timeline.Coverage;
import org.jiuwen.search.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Puts the hits of a question over the issues of its papers. */
@Component
public class Timelines {

    private final Coverage coverage;

    Timelines(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The hits of a result by month, each bar with the address of the question narrowed to it. */
    public Timeline of(SearchResult result, SearchCriteria criteria) {
        return Timeline.of(
                result.months(),
                coverage.byMonth(paper -> criteria.choices().admit(FacetName.PAPER, paper)),
                criteria.from(),
                criteria.to(),
                (first, last) -> criteria.between(first, last).address());
    }
}
