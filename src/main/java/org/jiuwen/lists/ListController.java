package org.jiuwen.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** A user's own lists. What is not his is not there. */
@Controller
@RequestMapping("/lists")
class ListController {

    private static final String OVERVIEW = "redirect:/lists";

    private final Lists lists;
    private final SavedSearches searches;
    private final ListFile file;

    ListController(Lists lists, SavedSearches searches, ListFile file) {
        this.lists = lists;
        this.searches = searches;
        this.file = file;
    }

    @GetMapping
    String overview(Principal user, Model model) {
        model.addAttribute("lists", lists.lists(user.getName()));
        model.addAttribute("searches", searches.of(user.getName()));
        return "lists/lists";
    }

    @PostMapping
    String create(@RequestParam String name, Principal user, RedirectAttributes next) {
        try {
            return OVERVIEW + "/" + lists.create(user.getName(), name);
        } catch (ListRefusedException e) {
            next.addFlashAttribute("refused", e.messageKey());
            return OVERVIEW;
        }
    }

    @GetMapping("/{list:\\d+}")
    String list(@PathVariable long list, Principal user, Model model) {
        model.addAttribute("list", own(list, user));
        return "lists/list";
    }

    @GetMapping("/{list:\\d+}/export.{format}")
    void export(@PathVariable long list, @PathVariable String format, Principal user, HttpServletResponse response)
            throws IOException {
        file.write(own(list, user), "/lists/" + list, format, response);
    }

    @PostMapping("/{list:\\d+}")
    String describe(
            @PathVariable long list,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String note,
            Principal user,
            RedirectAttributes next) {
        own(list, user);
        try {
            lists.describe(user.getName(), list, name, note);
            next.addFlashAttribute("done", "lists.done.described");
        } catch (ListRefusedException e) {
            next.addFlashAttribute("refused", e.messageKey());
        }
        return OVERVIEW + "/" + list;
    }

    @PostMapping("/{list:\\d+}/share")
    String share(@PathVariable long list, @RequestParam boolean shared, Principal user, RedirectAttributes next) {
        own(list, user);
        lists.share(user.getName(), list, shared);
        next.addFlashAttribute("done", shared ? "lists.done.shared" : "lists.done.unshared");
        return OVERVIEW + "/" + list;
    }

    @PostMapping("/{list:\\d+}/delete")
    String delete(@PathVariable long list, Principal user, RedirectAttributes next) {
        own(list, user);
        lists.delete(user.getName(), list);
        next.addFlashAttribute("done", "lists.done.deleted");
        return OVERVIEW;
    }

    /** Where an article's page leads: which list it is to be put in. */
    @GetMapping("/add")
    String choose(@RequestParam String article, Principal user, Model model) {
        model.addAttribute(
                "headline", lists.title(article).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("article", article);
        model.addAttribute("lists", lists.lists(user.getName()));
        return "lists/add";
    }

    /** Puts an article in a list, or in a new one when a name is given. */
    @PostMapping("/add")
    String add(
            @RequestParam String article,
            @RequestParam(required = false) @Nullable Long list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String note,
            Principal user,
            RedirectAttributes next) {
        try {
            long into = name.isBlank() && list != null ? list : lists.create(user.getName(), name);
            lists.add(user.getName(), into, article, note);
            next.addFlashAttribute("done", "lists.done.added");
            return OVERVIEW + "/" + into;
        } catch (ListRefusedException e) {
            next.addFlashAttribute("refused", e.messageKey());
            next.addAttribute("article", article);
            return OVERVIEW + "/add";
        }
    }

    @PostMapping("/{list:\\d+}/{article}/note")
    String note(
            @PathVariable long list,
            @PathVariable String article,
            @RequestParam String note,
            Principal user,
            RedirectAttributes next) {
        own(list, user);
        try {
            lists.note(user.getName(), list, article, note);
            next.addFlashAttribute("done", "lists.done.noted");
        } catch (ListRefusedException e) {
            next.addFlashAttribute("refused", e.messageKey());
        }
        return OVERVIEW + "/" + list + "#" + article;
    }

    @PostMapping("/{list:\\d+}/{article}/up")
    String up(@PathVariable long list, @PathVariable String article, Principal user) {
        own(list, user);
        lists.up(user.getName(), list, article);
        return OVERVIEW + "/" + list + "#" + article;
    }

    @PostMapping("/{list:\\d+}/{article}/remove")
    String remove(@PathVariable long list, @PathVariable String article, Principal user, RedirectAttributes next) {
        own(list, user);
        lists.remove(user.getName(), list, article);
        next.addFlashAttribute("done", "lists.done.removed");
        return OVERVIEW + "/" + list;
    }

    private ArticleList own(long list, Principal user) {
        Optional<ArticleList> found = lists.list(user.getName(), list);
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
