package org.jiuwen.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Lookup;
import org.jiuwen.archive.PagePlace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

/**
 * One article. An address that was given out and has moved leads on for good; the address of a part on a later page leads
 * to where the article begins, and only for now, because a new reading may part the two.
 */
@Controller
class ArticlesController {

    private final ArticleQueries articles;
    private final JsonMapper mapper;
    private final Lookup lookup;

    ArticlesController(ArticleQueries articles, JsonMapper mapper, Lookup lookup) {
        this.articles = articles;
        this.mapper = mapper;
        this.lookup = lookup;
    }

    @GetMapping("/articles/{slug}")
    Object article(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        ArticleQueries.Found found = articles.find(slug).orElseThrow(Addresses.notFound());
        // A question that an address carries on goes with it.
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if (found.moved()) {
            return redirect("/articles/" + found.slug() + query, HttpStatus.MOVED_PERMANENTLY);
        }
        if (!found.slug().equals(slug)) {
            // With a question the browser keeps the place that its own address names.
            String part = query.isEmpty() ? "#part-" + slug : query;
            return redirect("/articles/" + found.slug() + part, HttpStatus.FOUND);
        }
        response.setHeader(
                HttpHeaders.LINK, "</api/v1/articles/" + slug + ">; rel=\"alternate\"; type=\"application/json\"");
        ArticleView article = articles.article(slug).orElseThrow(Addresses.notFound());
        model.addAttribute("article", article);
        model.addAttribute("metadata", ArticleMetadata.of(article, CitationsController.address(slug), mapper));
        model.addAttribute("source", source(article.place()));
        lookup.found(parameters, slug).ifPresent(way -> model.addAttribute("found", FoundArticle.of(article, way)));
        return "browse/article";
    }

    /** Where the article was printed, in the language of the paper: a copied text keeps it. */
    private static String source(PagePlace place) {
        LocalDate date = place.date();
        String day = date == null || place.precision() == null
                ? "日期不详"
                : switch (place.precision()) {
                    case DAY -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
                    case MONTH -> date.getYear() + "年" + date.getMonthValue() + "月";
                    case YEAR -> date.getYear() + "年";
                };
        return "原载《" + place.paperName() + "》" + day
                + (place.origin() == DateOrigin.TEXT ? "（日期系推定）" : "")
                + (place.number() == null ? "" : "第" + place.number() + "版");
    }

    private static View redirect(String address, HttpStatus status) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(status);
        view.setExposeModelAttributes(false);
        return view;
    }
}
