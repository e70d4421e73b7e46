package org.jiuwen.admin;

import java.security.Principal;
import java.util.regex.Pattern;
import org.jiuwen.admin.accounts.UserAccounts;
import org.jiuwen.archive.Pagination;
import org.jiuwen.ingest.Misprints;
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

/** The open suspected misprints 疑似错字, and what an editor decides about each, here or on the page itself. */
@Controller
@RequestMapping("/admin/misprints")
class MisprintController {

    private static final int SHOWN = 30;
    // Only back to a page of this archive, never to another site
    private static final Pattern BACK = Pattern.compile("/(?:issues|articles)/[a-z0-9/-]{1,120}");

    private final MisprintList list;
    private final Misprints misprints;
    private final UserAccounts accounts;

    MisprintController(MisprintList list, Misprints misprints, UserAccounts accounts) {
        this.list = list;
        this.misprints = misprints;
        this.accounts = accounts;
    }

    /** What an editor finds. */
    enum Decision {
        ACCEPT,
        DISMISS
    }

    @GetMapping
    String misprints(@RequestParam(defaultValue = "1") int p, Model model) {
        Pagination pagination = Paging.of(p, SHOWN, list.count());
        model.addAttribute("misprints", list.open(pagination));
        model.addAttribute("pagination", pagination);
        return "admin/misprints";
    }

    /**
     * Decides about one.
     *
     * @param back address to go on from; the list when there is none
     * @param p portion of the list to come back to
     */
    @PostMapping("/{id}")
    String decide(
            @PathVariable long id,
            @RequestParam Decision decision,
            @RequestParam(required = false) @Nullable String back,
            @RequestParam(defaultValue = "1") int p,
            Principal principal,
            RedirectAttributes next) {
        if (!list.exists(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        long user = accounts.idOf(principal.getName());
        boolean decided =
                switch (decision) {
                    case ACCEPT -> misprints.accept(id, user);
                    case DISMISS -> misprints.dismiss(id, user);
                };
        if (back != null && BACK.matcher(back).matches()) {
            return "redirect:" + back + "#misprints";
        }
        next.addFlashAttribute("decided", decided ? decision.name() : "LATE");
        next.addAttribute("p", p);
        return "redirect:/admin/misprints";
    }
}
