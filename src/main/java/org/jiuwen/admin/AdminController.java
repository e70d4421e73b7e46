package org.jiuwen.admin;

import java.security.Principal;
import java.util.List;
import org.jiuwen.admin.accounts.UserAccounts;
import org.jiuwen.archive.Pagination;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits to be done, first of all. */
@Controller
class AdminController {

    private static final Pagination NEWEST = new Pagination(1, 5, 5);

    private final ImportQueries imports;
    private final UndatedQueries undated;
    private final CorrectionQueries corrections;
    private final UserAccounts accounts;

    AdminController(
            ImportQueries imports, UndatedQueries undated, CorrectionQueries corrections, UserAccounts accounts) {
        this.imports = imports;
        this.undated = undated;
        this.corrections = corrections;
        this.accounts = accounts;
    }

    @GetMapping("/admin")
    String overview(Model model, Authentication authentication) {
        Principal principal = authentication;
        boolean admin = authentication.getAuthorities().stream()
                .anyMatch(authority -> "ROLE_ADMIN".equals(authority.getAuthority()));
        model.addAttribute("first", accounts.hasFirstPassword(principal.getName()));
        model.addAttribute("waiting", undated.count());
        model.addAttribute("corrections", corrections.count(false));
        model.addAttribute("runs", admin ? imports.runs(NEWEST) : List.of());
        return "admin/overview";
    }
}
