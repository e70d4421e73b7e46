package org.jiuwen.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.search.CriteriaReading.Fault;
import org.jiuwen.search.facets.Facet;
import org.jiuwen.search.language.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same search as the page, for programs. */
@RestController
@Tag(name = "search", description = "全文检索 · Full-text search")
class SearchApi {

    private final ArticleSearch search;
    private final StrictReading strict;

    private final Wording wording;

    SearchApi(ArticleSearch search, StrictReading strict, Wording wording) {
        this.search = search;
        this.strict = strict;
        this.wording = wording;
    }

    /**
     * The answer.
     *
     * @param match {@code exact}, or {@code partial} when nothing matched wholly and these come nearest
     */
    @Schema(name = "SearchAnswer")
    record Answer(
            @Schema(description = "全部命中数（精确）· all hits, exact") long total,
            @Schema(
                            description = "exact：完全相符；partial：没有完全相符的，按最接近的给出",
                            allowableValues = {"exact", "partial"})
                    String match,
            Understood query,
            int p,
            int size,
            List<Item> items,
            List<Facet> facets,
            @Schema(description = "按月命中数 · hits by month, 2026-02") Map<String, Long> months,
            @Schema(
                            description = "游标：作 after 得到其后的命中，没有上限；没有更多时为 null · give it as after for the hits behind,"
                                    + " without a limit")
                    @Nullable
                    String next) {}

    /** The query as it was understood. */
    @Schema(name = "UnderstoodQuery")
    record Understood(
            @Schema(description = "所输入的 · as typed") String text,
            @Schema(description = "所理解的，可作检索式 · as understood, a query itself") String printed,
            @Schema(description = "所理解的，用话说 · the same in words") String words,
            List<Remark> remarks) {}

    /** One hit. */
    @Schema(name = "SearchItem")
    record Item(
            @Schema(description = "文章地址 /articles/{id} · stays when the page is imported again") String id,
            @Nullable String externalId,
            @Nullable String title,
            @Nullable LocalDate date,
            @Schema(description = "日期只到月或年时说明 · DAY, MONTH, YEAR") @Nullable String datePrecision,
            @Schema(description = "日期由正文推定 · inferred from the text") boolean dateInferred,
            @Schema(description = "报纸代码 · code of the newspaper") String paper,
            @Schema(description = "版次") @Nullable Integer page,
            String genre,
            List<String> byline,
            @Schema(description = "疑似误识：只有把一个字看作形近字才相符 · a hit only by a probable misprint") boolean misprint,
            @Schema(description = "转义后的 HTML，只含 <mark> · escaped HTML, <mark> alone") String snippet) {

        static Item of(Hit hit) {
            MarkedText title = hit.title();
            return new Item(
                    hit.slug(),
                    hit.externalId(),
                    title == null ? null : title.text(),
                    hit.date(),
                    hit.datePrecision() == null ? null : hit.datePrecision().name(),
                    hit.dateOrigin() == DateOrigin.TEXT,
                    hit.paper(),
                    hit.page(),
                    hit.genre().name().toLowerCase(Locale.ROOT),
                    hit.byline(),
                    hit.misprint(),
                    hit.snippet().html());
        }
    }

    @Operation(
            summary = "检索文章 · Search articles",
            description =
                    "空格分开的词都要出现，每个词按连续的字查找；引号（\" “ 「 『）里的短语逐字相符；| 或，- 非，括号分组；标题: 正文: 记者: 人物: 职务: 会议: 栏目: 版: 体裁: 日期:"
                            + " 篇幅: 限定；近10 相距不超过十字，同段(…)，至少3(…)，* ? 通配，=词 原样，~词 连同疑似误识。繁简、全半角、大小写不分。Words between blanks"
                            + " must all occur, each as a run of characters; quotation marks hold a phrase; | or, - not,"
                            + " brackets, fields, distances. Any text is a query.")
    @ApiResponse(responseCode = "200", description = "命中 · hits")
    @ApiResponse(responseCode = "400", description = "参数有误，problem details（RFC 9457）")
    @QuestionParameters
    @GetMapping(path = "/api/v1/search", produces = "application/json")
    Answer search(
            @Parameter(description = "第几页，从 1 起，只到前 10000 篇，更深用 after · portion, from 1, within the first 10,000 hits")
                    @RequestParam(required = false)
                    @Nullable
                    String p,
            @Parameter(description = "每页条数，1 至 100 · hits in a portion") @RequestParam(required = false) @Nullable
                    String size,
            @Parameter(description = "游标：从这篇文章之后起，代替 p · begins after this article, instead of p")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) Locale locale) {
        SearchCriteria criteria = strict.read(parameters);
        SearchResult result = search.search(criteria);
        if (result.lost()) {
            throw strict.problem(List.of(new Fault("after", String.valueOf(criteria.after()))));
        }
        Map<String, Long> months = new LinkedHashMap<>();
        result.months().forEach((month, count) -> months.put("%04d-%02d".formatted(month / 100, month % 100), count));
        return new Answer(
                result.total(),
                result.partial() ? "partial" : "exact",
                new Understood(
                        result.query().typed(),
                        result.query().printed(),
                        wording.of(result.query(), locale),
                        result.query().remarks()),
                criteria.p(),
                criteria.size(),
                result.hits().stream().map(Item::of).toList(),
                result.facets(),
                months,
                result.next());
    }
}
