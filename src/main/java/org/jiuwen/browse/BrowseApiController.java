package org.jiuwen.browse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Issues, pages and articles as JSON: the same records that the pages show. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Issues and articles")
class BrowseApiController {

    private static final int MOST_ISSUES = 1000;

    private final IssueQueries issues;
    private final PageQueries pages;
    private final ArticleQueries articles;

    BrowseApiController(IssueQueries issues, PageQueries pages, ArticleQueries articles) {
        this.issues = issues;
        this.pages = pages;
        this.articles = articles;
    }

    /** Part of a list with the length of the whole. */
    record Issues(long total, List<IssueQueries.IssueEntry> items) {}

    @GetMapping("/issues")
    @Operation(summary = "Issues by date, of one paper and year or of all")
    Issues issues(
            @RequestParam(required = false) @Nullable String paper,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int p,
            @RequestParam(defaultValue = "400") int size) {
        Pagination pagination = new Pagination(
                Math.clamp(p, 1, 100_000), Math.clamp(size, 1, MOST_ISSUES), issues.countIssues(paper, year));
        return new Issues(pagination.total(), issues.issues(paper, year, pagination));
    }

    @GetMapping("/issues/{paper}/{date:\\d{4}-\\d{2}-\\d{2}}")
    @Operation(summary = "One issue: its pages with their headlines")
    IssueQueries.IssueView issue(@PathVariable String paper, @PathVariable String date) {
        return issues.issue(paper, Addresses.day(date)).orElseThrow(Addresses.notFound());
    }

    @GetMapping("/issues/{paper}/{date:\\d{4}-\\d{2}-\\d{2}|undated}/{slot}")
    @Operation(summary = "One page: its articles with the ranges of the page file that they were read from")
    PageView page(@PathVariable String paper, @PathVariable String date, @PathVariable String slot) {
        return pages.page(paper, Addresses.dayOrUndated(date), slot).orElseThrow(Addresses.notFound());
    }

    @GetMapping("/articles/{slug}")
    @Operation(summary = "One article with its people, posts and meetings")
    ResponseEntity<ArticleView> article(@PathVariable String slug) {
        ArticleQueries.Found found = articles.find(slug).orElseThrow(Addresses.notFound());
        if (!found.slug().equals(slug)) {
            return ResponseEntity.status(found.moved() ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.FOUND)
                    .location(URI.create("/api/v1/articles/" + found.slug()))
                    .build();
        }
        return ResponseEntity.ok(articles.article(slug).orElseThrow(Addresses.notFound()));
    }
}
