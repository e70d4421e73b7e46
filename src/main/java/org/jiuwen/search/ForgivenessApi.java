package org.jiuwen.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a question forgives and could, for programs: apart from the search itself, which need not wait for it. */
@RestController
@Tag(name = "search")
class ForgivenessApi {

    private final ArticleSearch search;
    private final Forgiveness forgiveness;

    ForgivenessApi(ArticleSearch search, Forgiveness forgiveness) {
        this.search = search;
        this.forgiveness = forgiveness;
    }

    /** The answer. */
    @Schema(name = "ForgivenAnswer")
    record Answer(
            @Schema(description = "完全相符的命中数 · hits without any of it") long total,
            @Schema(description = "其他字形：繁体、异体、全角、大小写 · other forms") @Nullable Switch otherForms,
            @Schema(description = "疑似误识 · probable misprints") @Nullable Switch misprints,
            @Schema(description = "您是不是要找 · what may have been meant") List<Meant> meant) {}

    /** The same question with more or less. */
    @Schema(name = "ForgivenSwitch")
    record Switch(
            long articles,
            @Schema(description = "现在是否在命中之内 · whether they are among the hits now") boolean included,
            @Schema(description = "换一种的检索式 · the query for the other way") String query) {

        static @Nullable Switch of(Forgiveness.@Nullable Switch found) {
            return found == null
                    ? null
                    : new Switch(found.articles(), found.on(), found.criteria().q());
        }
    }

    /** Another query. */
    @Schema(name = "MeantQuery")
    record Meant(String query, long total) {}

    @Operation(
            summary = "宽容 · What a query forgives and could",
            description =
                    "其他字形和疑似误识的篇数，命中太少时可能想查的词；参数与检索相同。Counts of other forms and of probable misprints, and what may"
                            + " have been meant when there is little; parameters as for the search.")
    @ApiResponse(responseCode = "200", description = "篇数和检索式 · counts and queries")
    @QuestionParameters
    @GetMapping(path = "/api/v1/search/forgiven", produces = "application/json")
    Answer forgiven(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        SearchCriteria criteria = CriteriaReading.of(parameters).criteria();
        SearchResult result = search.search(criteria);
        Forgiveness.Forgiven forgiven = forgiveness.of(criteria, result);
        return new Answer(
                result.partial() ? 0 : result.total(),
                Switch.of(forgiven.forms()),
                Switch.of(forgiven.misprints()),
                forgiven.meant().stream()
                        .map(meant -> new Meant(meant.query(), meant.total()))
                        .toList());
    }
}
