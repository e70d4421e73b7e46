package org.jiuwen.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.jiuwen.search.facets.Facet.Value;
import org.jiuwen.search.facets.FacetName;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** All values of a facet: to look through, to search in and to choose several from at once. */
@Controller
@Tag(name = "search")
class FacetController {

    private static final String BY_NAME = "name";

    private final ArticleSearch search;
    private final FacetWording wording;
    private final StrictReading strict;

    FacetController(ArticleSearch search, FacetWording wording, StrictReading strict) {
        this.search = search;
        this.wording = wording;
        this.strict = strict;
    }

    @GetMapping("/search/facets/{name}")
    String facet(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String within,
            @RequestParam(defaultValue = "") String order,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        FacetName facet = named(name);
        SearchCriteria criteria = CriteriaReading.of(parameters).criteria();
        int portion = criteria.p();
        List<Value> worded = search.values(criteria, facet).stream()
                .map(value ->
                        new Value(value.value(), wording.value(facet, value.value(), value.label()), value.count()))
                .toList();
        FacetListing listing = FacetListing.of(facet, worded, within, order.equals(BY_NAME), portion);
        model.addAttribute("criteria", criteria);
        model.addAttribute("listing", listing);
        model.addAttribute(
                "links",
                listing.values().stream()
                        .map(value -> ShownFacet.Link.of(facet, value, criteria, wording))
                        .toList());
        model.addAttribute("others", others(criteria, listing));
        return "search/facet";
    }

    /** What the form must carry on: every parameter but the values that it shows as boxes itself. */
    private static List<SearchCriteria.Parameter> others(SearchCriteria criteria, FacetListing listing) {
        return criteria.parameters().stream()
                .filter(parameter -> !parameter.name().equals(listing.facet().parameter())
                        || listing.values().stream()
                                .noneMatch(value -> value.value().equals(parameter.value())))
                .toList();
    }

    /**
     * A portion of a facet's values.
     *
     * @param total values that there are, of those that contain what was asked for
     */
    @Schema(name = "FacetValues")
    record Values(FacetName name, long total, int p, int size, List<Value> values) {}

    @Operation(
            summary = "一个分面的全部取值 · All values of a facet",
            description = "命中数不计这个分面自身已选的值。每次 " + FacetListing.SIZE
                    + " 个。Counts pay no heed to what is chosen of the facet itself; " + FacetListing.SIZE
                    + " values at a time.")
    @QuestionParameters
    @ResponseBody
    @GetMapping(path = "/api/v1/search/facets/{name}", produces = "application/json")
    Values values(
            @Parameter(description = "paper, year, month, page, genre, person, meeting, byline") @PathVariable
                    String name,
            @Parameter(description = "名称里含有的字 · what names contain") @RequestParam(defaultValue = "") String within,
            @Parameter(
                            description = "count 按命中数，name 按名称 · order",
                            schema = @Schema(allowableValues = {"count", BY_NAME}))
                    @RequestParam(defaultValue = "count")
                    String order,
            @Parameter(description = "第几段，从 1 起 · portion, from 1") @RequestParam(defaultValue = "1") int p,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        FacetName facet = named(name);
        SearchCriteria criteria = strict.read(parameters);
        FacetListing listing = FacetListing.of(facet, search.values(criteria, facet), within, order.equals(BY_NAME), p);
        return new Values(
                facet, listing.pagination().total(), listing.pagination().page(), FacetListing.SIZE, listing.values());
    }

    private static FacetName named(String name) {
        return Arrays.stream(FacetName.values())
                .filter(facet -> facet.parameter().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
