package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.archive.Pagination;
import org.jiuwen.search.CriteriaReading.Fault;
import org.jiuwen.search.ResultReader.Ends;
import org.jiuwen.search.SearchCriteria.Parameter;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Query;
import org.jiuwen.search.language.QueryLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of results; its address holds the whole question, so it can be kept and passed on. */
@Controller
class SearchController {

    private static final Ends NO_ENDS = new Ends(null, null);

    private final ArticleSearch search;
    private final Wording wording;
    private final FacetWording facetWording;
    private final Forgiveness forgiveness;
    private final Timelines timelines;
    private final ResultReader reader;

    SearchController(
            ArticleSearch search,
            Wording wording,
            FacetWording facetWording,
            Forgiveness forgiveness,
            Timelines timelines,
            ResultReader reader) {
        this.search = search;
        this.wording = wording;
        this.facetWording = facetWording;
        this.forgiveness = forgiveness;
        this.timelines = timelines;
        this.reader = reader;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        CriteriaReading reading = CriteriaReading.of(parameters);
        SearchCriteria criteria = reading.criteria();
        SearchResult result = search.search(criteria);
        Pagination pagination =
                new Pagination(criteria.p(), criteria.size(), Math.min(result.total(), SearchCriteria.DEEPEST));
        if (criteria.after() == null && criteria.p() > pagination.pages()) {
            // Fewer hits than when the address was copied: the last of them rather than none.
            return "redirect:" + criteria.portions() + "p=" + pagination.pages();
        }
        model.addAttribute("criteria", criteria);
        model.addAttribute("faults", faults(reading, result));
        model.addAttribute("result", result);
        model.addAttribute("forgiven", forgiveness.of(criteria, result));
        model.addAttribute("pagination", pagination);
        model.addAttribute("timeline", timelines.of(result, criteria));
        model.addAttribute("ends", result.months().isEmpty() ? NO_ENDS : reader.ends(criteria));
        model.addAttribute("facets", ShownFacet.of(result, criteria, facetWording));
        model.addAttribute("understood", wording.of(result.query()));
        model.addAttribute("literal", literal(result.query(), criteria));
        model.addAttribute("quoted", Wanted.in(result.query().root()).stream().anyMatch(SearchController::isQuoted));
        model.addAttribute("filters", chosen(result, criteria));
        model.addAttribute(
                "advice",
                result.advice().stream()
                        .map(advice -> new ShownAdvice(advice, subject(advice, result, criteria)))
                        .toList());
        return "search/search";
    }

    private static List<Fault> faults(CriteriaReading reading, SearchResult result) {
        List<Fault> faults = new ArrayList<>(reading.faults());
        if (result.lost()) {
            faults.add(new Fault("after", String.valueOf(reading.criteria().after())));
        }
        return faults;
    }

    /** The address that takes every sign for text; null where the query has none. */
    private static @Nullable String literal(Query query, SearchCriteria criteria) {
        String literal = QueryLanguage.literal(query.typed()).printed();
        boolean plain = query.root() == null || Wanted.isPlain(query.root());
        return plain || literal.isEmpty() ? null : criteria.asking(literal).address();
    }

    private static boolean isQuoted(Wanted wanted) {
        return wanted.clause() instanceof Text text && text.manner() == Manner.PHRASE;
    }

    /** A piece of advice with what it is about, worded. */
    record ShownAdvice(SearchResult.Advice advice, String subject) {}

    private String subject(SearchResult.Advice advice, SearchResult result, SearchCriteria criteria) {
        Parameter filter = advice.filter();
        return filter == null ? advice.clause() : facetWording.filter(filter, criteria, result);
    }

    /** A filter in force, worded, with the address without it. */
    record ChosenFilter(String label, boolean wanted, String address) {}

    private List<ChosenFilter> chosen(SearchResult result, SearchCriteria criteria) {
        return criteria.filters().stream()
                .map(filter -> new ChosenFilter(
                        facetWording.filter(filter, criteria, result),
                        !filter.name().startsWith("not-"),
                        criteria.without(filter).address()))
                .toList();
    }
}
