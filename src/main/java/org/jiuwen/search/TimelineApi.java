package org.jiuwen.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jiuwen.search.ResultReader.Ends;
import org.jiuwen.search.SearchApi.Item;
import org.jiuwen.search.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hits over time with the issues held, for programs. */
@RestController
@Tag(name = "search")
class TimelineApi {

    private final ArticleSearch search;
    private final ResultReader reader;
    private final Timelines timelines;
    private final StrictReading strict;

    TimelineApi(ArticleSearch search, ResultReader reader, Timelines timelines, StrictReading strict) {
        this.search = search;
        this.reader = reader;
        this.timelines = timelines;
        this.strict = strict;
    }

    /** Hits over time; its parts are months, or years where there would be more than 72 months. */
    @Schema(name = "HitsOverTime")
    record Answer(
            long total,
            @Schema(description = "日期不详的命中 · hits without a date") long undated,
            @Schema(allowableValues = {"day", "month", "year"}) String by,
            List<Bucket> buckets,
            @Schema(description = "最早的命中 · earliest hit") @Nullable Item first,
            @Schema(description = "最近的命中 · latest hit") @Nullable Item last) {}

    /** One month or year. */
    @Schema(name = "TimeBucket")
    record Bucket(
            @Schema(description = "2026-02-09、2026-02 或 2026") String span,
            long hits,
            @Schema(description = "馆藏期数 · issues held") int issues,
            @Schema(description = "已知缺的期数 · issues known to be missing") int missing) {}

    @Operation(
            summary = "命中的时间分布 · Hits over time",
            description = "按月；超过 72 个月时按年，起止之间不超过 62 天时按日；连同馆藏期数和缺期。By month; by year over more than 72 months, by day"
                    + " between two days at most 62 days apart; with the issues held and missing.")
    @QuestionParameters
    @GetMapping(path = "/api/v1/search/timeline", produces = "application/json")
    Answer timeline(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        SearchCriteria criteria = strict.read(parameters);
        SearchResult result = search.search(criteria.portion(1, 1));
        Timeline timeline = timelines.of(result, criteria);
        Ends ends = reader.ends(criteria);
        Hit first = ends.first();
        Hit last = ends.last();
        return new Answer(
                result.total(),
                result.undated(),
                timeline.unit().parameter(),
                timeline.bars().stream()
                        .map(bar -> new Bucket(
                                bar.label(),
                                bar.count(),
                                bar.issues().held(),
                                bar.issues().missing()))
                        .toList(),
                first == null ? null : Item.of(first),
                last == null ? null : Item.of(last));
    }
}
