package org.jiuwen.search.similar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.DateOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What stands beside an article, for programs. */
@RestController
@Tag(name = "search")
class SimilarApi {

    private final SimilarArticles articles;

    SimilarApi(SimilarArticles articles) {
        this.articles = articles;
    }

    /** The answer. */
    @Schema(name = "SimilarAnswer")
    record Answer(
            String article,
            @Schema(description = "同文：别处刊登的同一篇稿件 · the same story elsewhere") List<Item> copies,
            @Schema(description = "后续报道：此后登的、同一些事的文章 · later articles of the same things") List<Item> following,
            @Schema(description = "相似文章 · articles of the same things") List<Item> similar) {}

    /** One article. */
    @Schema(name = "SimilarItem")
    record Item(
            String id,
            @Nullable String title,
            String paperName,
            @Nullable LocalDate date,
            boolean dateInferred,
            @Nullable Integer page,
            @Schema(description = "较短一篇中相同文字的百分比，只有同文才有 · percent of the shorter text in both; copies only") @Nullable
                    Integer percent) {

        static Item of(Neighbour article, @Nullable Integer percent) {
            return new Item(
                    article.slug(),
                    article.title(),
                    article.paperName(),
                    article.date(),
                    article.dateOrigin() == DateOrigin.TEXT,
                    article.page(),
                    percent);
        }
    }

    @Operation(summary = "相似文章和同文 · Similar articles and the same story elsewhere")
    @ApiResponse(responseCode = "200", description = "文章 · articles")
    @ApiResponse(responseCode = "404", description = "没有这篇文章 · no such article")
    @GetMapping(path = "/api/v1/search/similar", produces = "application/json")
    Answer similar(@Parameter(description = "文章地址 · article's slug") @RequestParam String article) {
        Neighbours found = articles.of(article).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Answer(
                article,
                found.copies().stream()
                        .map(copy -> Item.of(copy.article(), copy.percent()))
                        .toList(),
                found.following().stream().map(other -> Item.of(other, null)).toList(),
                found.similar().stream().map(other -> Item.of(other, null)).toList());
    }
}
