package org.jiuwen.search.compare;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuwen.search.ArticleSearch;
import org.jiuwen.search.CriteriaReading;
import org.jiuwen.search.QuestionParameters;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.StrictReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriUtils;

/** Several queries over time, side by side. */
@Controller
@Tag(name = "search")
class CompareController {

    /** More lines than these cannot be told apart in one drawing. */
    private static final int MOST = 4;

    private static final String SHARE = "share";

    private final ArticleSearch search;
    private final StrictReading strict;

    CompareController(ArticleSearch search, StrictReading strict) {
        this.search = search;
        this.strict = strict;
    }

    @GetMapping("/search/compare")
    String compare(
            @RequestParam(defaultValue = SHARE) String of,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        SearchCriteria filters = CriteriaReading.of(parameters).criteria().asking("");
        List<String> asked = queries(parameters);
        List<String> queries = asked.stream().limit(MOST).toList();
        Comparison comparison = Comparison.of(search, filters, queries);
        boolean shares = of.equals(SHARE);
        model.addAttribute("criteria", filters);
        model.addAttribute("queries", queries);
        model.addAttribute("left", asked.size() - queries.size());
        model.addAttribute("shares", shares);
        model.addAttribute("address", address(queries, filters));
        model.addAttribute("comparison", comparison);
        model.addAttribute("chart", ComparisonChart.of(comparison, shares));
        return "search/compare";
    }

    /** The same comparison; what is shown of it is to be added. */
    private static String address(List<String> queries, SearchCriteria filters) {
        return Stream.concat(
                        queries.stream().map(query -> "q=" + UriUtils.encode(query, StandardCharsets.UTF_8)),
                        Stream.of(filters.asQuery()).filter(query -> !query.isEmpty()))
                .collect(Collectors.joining("&", "/search/compare?", "&of="));
    }

    @Operation(
            summary = "几个检索式的对比 · Queries over time",
            description =
                    "q 可给一至四个，其余条件同时限定各个检索式和全部文章。shares 是当月（年）每百篇里的篇数。One to four q; shares are of a hundred articles"
                            + " of the month or year that the same filters let through.")
    @QuestionParameters
    @ResponseBody
    @GetMapping(path = "/api/v1/search/compare", produces = "application/json")
    Comparison comparison(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        List<String> queries = queries(parameters);
        if (queries.size() > MOST) {
            strict.refuse("queries", Integer.toString(queries.size()));
        }
        return Comparison.of(search, strict.read(parameters), queries);
    }

    private static List<String> queries(Map<String, List<String>> parameters) {
        return parameters.getOrDefault("q", List.of()).stream()
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .distinct()
                .toList();
    }
}
