package org.jiuwen.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * One article. An address that was given out and has moved leads on for good; the address of a part on a later page leads
 * to where the article begins, and only for now, because a new reading may part the two.
 */
@Controller
class ArticlesController {

    private final ArticleQueries articles;

    ArticlesController(ArticleQueries articles) {
        this.articles = articles;
    }

    @GetMapping("/articles/{slug}")
    Object article(@PathVariable String slug, Model model, HttpServletResponse response) {
        ArticleQueries.Found found = articles.find(slug).orElseThrow(Addresses.notFound());
        if (found.moved()) {
            return redirect("/articles/" + found.slug(), HttpStatus.MOVED_PERMANENTLY);
        }
        if (!found.slug().equals(slug)) {
            return redirect("/articles/" + found.slug() + "#part-" + slug, HttpStatus.FOUND);
        }
        response.setHeader(
                HttpHeaders.LINK, "</api/v1/articles/" + slug + ">; rel=\"alternate\"; type=\"application/json\"");
        model.addAttribute("article", articles.article(slug).orElseThrow(Addresses.notFound()));
        return "browse/article";
    }

    private static View redirect(String address, HttpStatus status) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(status);
        view.setExposeModelAttributes(false);
        return view;
    }
}
