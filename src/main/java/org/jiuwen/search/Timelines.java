package org.jiuwen.search;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jiuwen.search.facets.FacetName;
import org.jiuwen.search.timeline.Coverage;
import org.jiuwen.search.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Puts the hits of a question over the issues of its papers. */
@Component
public class Timelines {

    private final Coverage coverage;
    private final ArticleSearch search;

    Timelines(Coverage coverage, ArticleSearch search) {
        this.coverage = coverage;
        this.search = search;
    }

    /** The hits of a result over time, each bar with the address of the question narrowed to it. */
    public Timeline of(SearchResult result, SearchCriteria criteria) {
        Predicate<String> papers = paper -> criteria.choices().admit(FacetName.PAPER, paper);
        BiFunction<LocalDate, LocalDate, String> address =
                (first, last) -> criteria.between(first, last).address();
        LocalDate from = criteria.from();
        LocalDate to = criteria.to();
        // Days are counted of what matches wholly; what merely comes near stays by month.
        if (from != null && to != null && Timeline.isByDay(from, to) && !result.partial()) {
            return Timeline.byDay(search.days(criteria), coverage.byDay(papers, from, to), from, to, address);
        }
        return Timeline.of(result.months(), coverage.byMonth(papers), from, to, address);
    }
}
