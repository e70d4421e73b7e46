package org.jiuwen.admin.people;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jiuwen.admin.accounts.UserAccounts;
import org.jiuwen.archive.Pagination;
import org.jiuwen.ingest.PersonChangeRefused;
import org.jiuwen.ingest.PersonChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An editor says who is who 人物更正: he chooses, sees both people side by side with their evidence, confirms; the list of all
 * changes takes each of them back.
 */
@Controller
@RequestMapping("/admin/people")
class PersonChangeController {

    private static final int ARTICLES = 50;
    private static final int COMPARED = 8;
    private static final int CHANGES = 50;
    private static final int LAST = 100_000;

    private final PersonSketches people;
    private final PersonShares shares;
    private final PersonChangeLog log;
    private final PersonChanges changes;
    private final UserAccounts accounts;

    PersonChangeController(
            PersonSketches people,
            PersonShares shares,
            PersonChangeLog log,
            PersonChanges changes,
            UserAccounts accounts) {
        this.people = people;
        this.shares = shares;
        this.log = log;
        this.changes = changes;
        this.accounts = accounts;
    }

    @GetMapping
    String changes(@RequestParam(defaultValue = "1") int p, Model model) {
        Pagination pagination = new Pagination(Math.clamp(p, 1, LAST), CHANGES, log.count());
        model.addAttribute("changes", log.changes(pagination));
        model.addAttribute("pagination", pagination);
        return "admin/person-changes";
    }

    @PostMapping("/changes/{id}/withdraw")
    String withdraw(@PathVariable long id, Principal principal, RedirectAttributes next) {
        if (!log.exists(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String back = "redirect:/admin/people";
        return changed(next, back, () -> {
            changes.withdraw(id, accounts.idOf(principal.getName()));
            next.addFlashAttribute("done", "withdrawn");
            return back;
        });
    }

    /** Where an editor chooses what to do with a person. */
    @GetMapping("/{slug}")
    String person(@PathVariable String slug, @RequestParam(defaultValue = "1") int p, Model model) {
        String found = require(slug);
        PersonSketch person = people.sketch(found, new Pagination(Math.clamp(p, 1, LAST), ARTICLES, 0));
        model.addAttribute("person", person);
        model.addAttribute("like", people.like(found));
        model.addAttribute("pagination", new Pagination(Math.clamp(p, 1, LAST), ARTICLES, person.named()));
        model.addAttribute("most", PersonChanges.MOST_ARTICLES);
        return "admin/person";
    }

    /** Both side by side, before they become one. */
    @GetMapping("/{slug}/merge")
    String confirmMerge(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String other,
            Model model,
            RedirectAttributes next) {
        String stays = require(slug);
        String goes = people.find(other).orElse(null);
        if (goes == null || goes.equals(stays)) {
            next.addFlashAttribute("refused", goes == null ? "unknown" : "same");
            next.addFlashAttribute("other", other);
            return "redirect:/admin/people/" + stays;
        }
        model.addAttribute("person", compared(stays));
        model.addAttribute("other", compared(goes));
        model.addAttribute("together", people.together(stays, goes));
        return "admin/person-merge";
    }

    @PostMapping("/{slug}/merge")
    String merge(@PathVariable String slug, @RequestParam String other, Principal principal, RedirectAttributes next) {
        return changed(next, "redirect:/admin/people/" + require(slug), () -> {
            changes.merge(slug, other, accounts.idOf(principal.getName()));
            next.addFlashAttribute("done", "merged");
            return "redirect:/admin/people/" + slug;
        });
    }

    /** What stays and what goes, before one becomes two. */
    @GetMapping("/{slug}/split")
    String confirmSplit(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> chosen,
            @RequestParam(defaultValue = "") String other,
            Model model,
            RedirectAttributes next) {
        List<String> post = values(chosen, "post");
        List<String> article = values(chosen, "article");
        String found = require(slug);
        String to = other.isBlank() ? null : people.find(other).orElse(null);
        String refused = refusal(post, article, other, found, to);
        if (refused != null) {
            next.addFlashAttribute("refused", refused);
            next.addFlashAttribute("other", other);
            return "redirect:/admin/people/" + found;
        }
        model.addAttribute("person", compared(found));
        model.addAttribute("other", to == null ? null : compared(to));
        model.addAttribute("posts", post);
        model.addAttribute("articles", article);
        model.addAttribute("going", shares.share(found, post, article, true));
        model.addAttribute("staying", shares.share(found, post, article, false));
        return "admin/person-split";
    }

    @PostMapping("/{slug}/split")
    String split(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> chosen,
            @RequestParam(required = false) @Nullable String other,
            Principal principal,
            RedirectAttributes next) {
        return changed(next, "redirect:/admin/people/" + require(slug), () -> {
            String to = changes.split(
                    slug,
                    new PersonChanges.Share(
                            other == null || other.isBlank() ? null : other,
                            values(chosen, "post"),
                            values(chosen, "article")),
                    accounts.idOf(principal.getName()));
            next.addFlashAttribute("done", "split");
            return "redirect:/admin/people/" + to;
        });
    }

    private static @Nullable String refusal(
            List<String> posts, List<String> articles, String asked, String person, @Nullable String other) {
        if (articles.size() > PersonChanges.MOST_ARTICLES) {
            return "too_many";
        }
        if (posts.isEmpty() && articles.isEmpty()) {
            return "nothing";
        }
        if (!asked.isBlank() && other == null) {
            return "unknown";
        }
        return person.equals(other) ? "same" : null;
    }

    /** Taken from all parameters, since one value of a list of strings would be cut at its commas. */
    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank() && value.indexOf('\0') < 0)
                .toList();
    }

    private PersonSketch compared(String slug) {
        return people.sketch(slug, new Pagination(1, COMPARED, 0));
    }

    private String require(String slug) {
        return people.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String changed(RedirectAttributes next, String back, Supplier<String> change) {
        try {
            return change.get();
        } catch (PersonChangeRefused e) {
            next.addFlashAttribute("refused", e.why().name().toLowerCase(Locale.ROOT));
            return back;
        }
    }
}
