package org.jiuwen.search.similar;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What stands beside an article: a page of its own, or the part of it that the article's page fetches. */
@Controller
class SimilarController {

    private final SimilarArticles articles;

    SimilarController(SimilarArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/search/similar")
    String similar(
            @RequestParam String article,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model,
            HttpServletResponse response) {
        // The same address answers in two ways; a cache must not mix them.
        response.setHeader(HttpHeaders.VARY, "HX-Request");
        model.addAttribute(
                "neighbours",
                articles.of(article).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return part ? "search/similar :: part" : "search/similar";
    }
}
