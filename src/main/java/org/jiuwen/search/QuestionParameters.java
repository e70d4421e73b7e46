package org.jiuwen.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes, for programs, the parameters of an address that takes a whole question; {@link CriteriaReading} reads them. Those of
 * facets may be given several times: any of the values will do; with {@code not-} before the name they are left out.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "检索式，空为全部文章 · query; empty: all articles",
            schema = @Schema(type = "string")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "from",
            description = "起始日期 2026-02-09、2026-02 或 2026 · first day",
            schema = @Schema(type = "string")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "to",
            description = "截止日期 2026-02-09、2026-02 或 2026 · last day",
            schema = @Schema(type = "string")),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "paper",
            description = "报纸代码 · newspaper code；可给多个，任一即可 · several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "year",
            description = "年份，none 为日期不详 · year; none: date not known；可给多个，任一即可 · several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "month",
            description = "月份 2026-02 · month；可给多个，任一即可 · several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "page",
            description = "版次 · page number；可给多个，任一即可 · several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "genre",
            description =
                    "体裁 news, editorial, speech, interview, feature, brief, announcement, caption, promo；可给多个，任一即可 ·"
                            + " several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "person",
            description = "人物地址 · person's slug；可给多个，任一即可 · several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "meeting",
            description = "会议地址 · meeting's slug；可给多个，任一即可 · several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "byline",
            description = "署名 · name in the byline；可给多个，任一即可 · several: any of them",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-paper",
            description = "排除 · left out: paper",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-year",
            description = "排除 · left out: year",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-month",
            description = "排除 · left out: month",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-page",
            description = "排除 · left out: page",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-genre",
            description = "排除 · left out: genre",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-person",
            description = "排除 · left out: person",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-meeting",
            description = "排除 · left out: meeting",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "not-byline",
            description = "排除 · left out: byline",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "sort",
            description = "排序；缺省时有检索式按相关度，没有按由近到远 · order",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"relevance", "recent", "newest", "oldest"}))
})
public @interface QuestionParameters {}
