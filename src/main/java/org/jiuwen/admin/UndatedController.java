package org.jiuwen.admin;

import java.security.Principal;
import java.time.LocalDate;
import org.jiuwen.admin.accounts.UserAccounts;
import org.jiuwen.admin.editing.PagePlacement;
import org.jiuwen.archive.Pagination;
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

/** The pages without a date 日期不详, and the form that gives them one. */
@Controller
@RequestMapping("/admin/undated")
class UndatedController {

    private static final int SHOWN = 20;

    private final UndatedQueries queries;
    private final PagePlacement placement;
    private final UserAccounts accounts;

    UndatedController(UndatedQueries queries, PagePlacement placement, UserAccounts accounts) {
        this.queries = queries;
        this.placement = placement;
        this.accounts = accounts;
    }

    @GetMapping
    String undated(@RequestParam(defaultValue = "1") int p, Model model) {
        Pagination pagination = Paging.of(p, SHOWN, queries.count());
        model.addAttribute("pages", queries.waiting(pagination));
        model.addAttribute("pagination", pagination);
        return "admin/undated";
    }

    /**
     * Gives a page its date and number.
     *
     * @param proposed the day of the button that was pressed; it goes before the one in the field
     */
    @PostMapping("/{page}")
    String date(
            @PathVariable long page,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate proposed,
            @RequestParam(required = false) @Nullable Integer number,
            Principal principal,
            RedirectAttributes next) {
        UndatedQueries.Waiting waiting =
                queries.waiting(page).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate day = proposed != null ? proposed : date;
        next.addFlashAttribute("file", waiting.path());
        if (day == null) {
            next.addFlashAttribute("refused", "admin.undated.noDate");
        } else if (number != null && number < 1) {
            next.addFlashAttribute("refused", "admin.undated.noNumber");
        } else {
            place(waiting, day, number, accounts.idOf(principal.getName()), next);
        }
        return "redirect:/admin/undated";
    }

    private void place(
            UndatedQueries.Waiting waiting,
            LocalDate day,
            @Nullable Integer number,
            long user,
            RedirectAttributes next) {
        try {
            placement.place(
                    waiting.id(),
                    new PagePlacement.Spot(null, waiting.number()),
                    new PagePlacement.Spot(day, number),
                    user);
            next.addFlashAttribute("placed", queries.address(waiting.id()).orElse("/issues"));
        } catch (PlaceTakenException e) {
            next.addFlashAttribute("takenSlot", e.slot());
        }
    }
}
