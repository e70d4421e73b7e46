package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.search.language.QueryLanguage;
import org.springframework.stereotype.Component;

/** A whole question in one line of words, for what leaves the archive: the query as understood, then what narrows it. */
@Component
public class QuestionText {

    private final Wording wording;
    private final FacetWording facets;
    private final ArticleSearch search;

    QuestionText(Wording wording, FacetWording facets, ArticleSearch search) {
        this.wording = wording;
        this.facets = facets;
        this.search = search;
    }

    /** In the language of the present request. */
    public String of(SearchCriteria criteria) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.of(QueryLanguage.parse(criteria.q())));
        if (criteria.isFiltered()) {
            // Names of people and meetings come with the facets.
            SearchResult result = search.search(criteria.portion(1, 1));
            criteria.filters().forEach(filter -> parts.add(facets.filter(filter, criteria, result)));
        }
        return String.join("；", parts);
    }
}
