package org.jiuwen.admin.editing;

import java.security.Principal;
import java.time.LocalDate;
import org.jiuwen.admin.accounts.UserAccounts;
import org.jiuwen.archive.Genre;
import org.jiuwen.ingest.PlaceTakenException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms in which an editor puts a page's place and an article's headline, names, genre and day right. */
@Controller
@RequestMapping("/admin")
class EditingController {

    private static final String PAGE = "/issues/{paper}/{day:\\d{4}-\\d{2}-\\d{2}|undated}/{slot}";
    private static final String ARTICLE = "/articles/{slug}";
    private static final int HIGHEST = 999;

    private final EditingQueries queries;
    private final PagePlacement placement;
    private final ArticleEditing editing;
    private final UserAccounts accounts;

    EditingController(EditingQueries queries, PagePlacement placement, ArticleEditing editing, UserAccounts accounts) {
        this.queries = queries;
        this.placement = placement;
        this.editing = editing;
        this.accounts = accounts;
    }

    @GetMapping(PAGE)
    String page(@PathVariable String paper, @PathVariable String day, @PathVariable String slot, Model model) {
        model.addAttribute("page", found(paper, day, slot));
        return "admin/page";
    }

    /** Moves a page to another day or number. */
    @PostMapping(PAGE)
    String move(
            @PathVariable String paper,
            @PathVariable String day,
            @PathVariable String slot,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable Integer number,
            Principal principal,
            RedirectAttributes next) {
        EditedPage page = found(paper, day, slot);
        String before = page.place().address();
        if (number != null && (number < 1 || number > HIGHEST)) {
            next.addFlashAttribute("refused", "admin.undated.noNumber");
            return "redirect:/admin" + before;
        }
        try {
            placement.place(
                    page.id(), page.spot(), new PagePlacement.Spot(date, number), accounts.idOf(principal.getName()));
        } catch (PlaceTakenException e) {
            next.addFlashAttribute("takenSlot", e.slot());
            return "redirect:/admin" + before;
        }
        next.addFlashAttribute("changed", true);
        return "redirect:/admin" + queries.address(page.id());
    }

    @GetMapping(ARTICLE)
    String article(@PathVariable String slug, Model model) {
        model.addAttribute("article", found(slug));
        model.addAttribute("genres", Genre.values());
        return "admin/article";
    }

    /** Changes what is different in the form. */
    @PostMapping(ARTICLE)
    String change(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String headline,
            @RequestParam(defaultValue = "") String byline,
            @RequestParam Genre genre,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate eventDate,
            Principal principal,
            RedirectAttributes next) {
        int changed =
                editing.change(found(slug), headline, byline, genre, eventDate, accounts.idOf(principal.getName()));
        next.addFlashAttribute("changed", changed);
        return "redirect:/admin/articles/" + slug;
    }

    private EditedPage found(String paper, String day, String slot) {
        return queries.page(paper, day, slot).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private EditedArticle found(String slug) {
        return queries.article(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
