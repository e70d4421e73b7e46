package org.jiuwen.search;

import java.util.List;
import java.util.Map;
import org.jiuwen.archive.Pagination;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Query;
import org.jiuwen.search.language.QueryLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of results; its address holds the whole question, so it can be kept and passed on. */
@Controller
class SearchController {

    private final ArticleSearch search;
    private final Wording wording;

    SearchController(ArticleSearch search, Wording wording) {
        this.search = search;
        this.wording = wording;
    }

    @GetMapping("/search")
    String search(@RequestParam Map<String, String> parameters, Model model) {
        CriteriaReading reading = CriteriaReading.of(parameters);
        SearchCriteria criteria = reading.criteria();
        SearchResult result = search.search(criteria);
        Pagination pagination = new Pagination(criteria.p(), criteria.size(), result.total());
        if (criteria.p() > pagination.pages()) {
            // Fewer hits than when the address was copied: the last of them rather than none.
            return "redirect:" + criteria.portions() + "p=" + pagination.pages();
        }
        model.addAttribute("criteria", criteria);
        model.addAttribute("faults", reading.faults());
        model.addAttribute("result", result);
        model.addAttribute("pagination", pagination);
        model.addAttribute("timeline", Timeline.of(result.months(), criteria));
        model.addAttribute("facets", ShownFacet.of(result, criteria));
        model.addAttribute("understood", wording.of(result.query()));
        model.addAttribute("literal", literal(result.query(), criteria));
        model.addAttribute("quoted", Wanted.in(result.query().root()).stream().anyMatch(SearchController::isQuoted));
        model.addAttribute("filters", chosen(result, criteria));
        return "search/search";
    }

    /** The address that takes every sign for text; null where the query has none. */
    private static @Nullable String literal(Query query, SearchCriteria criteria) {
        String literal = QueryLanguage.literal(query.typed()).printed();
        boolean plain = query.root() == null || Wanted.isPlain(query.root());
        return plain || literal.isEmpty() ? null : criteria.asking(literal).address(Map.of());
    }

    private static boolean isQuoted(Wanted wanted) {
        return wanted.clause() instanceof Text text && text.manner() == Manner.PHRASE;
    }

    /** The filters in force, worded, each with the address without it. */
    private static List<ShownFacet.Link> chosen(SearchResult result, SearchCriteria criteria) {
        return criteria.filters().entrySet().stream()
                .map(filter -> new ShownFacet.Link(
                        filter.getKey(),
                        filter.getValue(),
                        label(result, filter.getKey(), filter.getValue()),
                        result.total(),
                        criteria.without(filter.getKey())))
                .toList();
    }

    private static String label(SearchResult result, String name, String value) {
        return result.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .flatMap(facet -> facet.values().stream())
                .filter(known -> known.value().equals(value))
                .map(Facet.Value::label)
                .findFirst()
                .orElse(value);
    }
}
