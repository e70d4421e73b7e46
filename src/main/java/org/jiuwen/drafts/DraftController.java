package org.jiuwen.drafts;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page a draft is pasted into. It lives in the request alone: no row, no log, no session, no copy in a browser's cache. */
@Controller
class DraftController {

    /** Characters of a draft: two pages of a newspaper. */
    static final int LONGEST = 20_000;

    private final DraftCheck drafts;

    DraftController(DraftCheck drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/draft")
    String draft(Model model) {
        model.addAttribute("text", "");
        model.addAttribute("paper", "");
        return page(model);
    }

    @PostMapping("/draft")
    String check(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String paper,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        model.addAttribute("text", text);
        model.addAttribute("paper", paper);
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            model.addAttribute("length", length);
        } else if (!text.isBlank()) {
            model.addAttribute("checked", drafts.check(text, paper));
        }
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("longest", LONGEST);
        model.addAttribute("newspapers", drafts.newspapers());
        return "drafts/draft";
    }
}
