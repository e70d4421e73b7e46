package org.jiuwen.admin;

import org.jiuwen.archive.Pagination;
import org.jiuwen.ingest.Corrections;
import org.jiuwen.ingest.PlaceTakenException;
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

/** The list of corrections 更正, each of which can be taken back. */
@Controller
@RequestMapping("/admin/corrections")
class CorrectionController {

    private static final int SHOWN = 50;

    private final CorrectionQueries queries;
    private final Corrections corrections;

    CorrectionController(CorrectionQueries queries, Corrections corrections) {
        this.queries = queries;
        this.corrections = corrections;
    }

    @GetMapping
    String corrections(
            @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "1") int p, Model model) {
        Pagination pagination = Paging.of(p, SHOWN, queries.count(all));
        model.addAttribute("corrections", queries.corrections(all, pagination));
        model.addAttribute("all", all);
        model.addAttribute("pagination", pagination);
        return "admin/corrections";
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable long id, RedirectAttributes next) {
        if (!queries.exists(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            corrections.withdraw(id);
            next.addFlashAttribute("withdrawn", true);
        } catch (PlaceTakenException e) {
            next.addFlashAttribute("takenSlot", e.slot());
        }
        return "redirect:/admin/corrections";
    }
}
