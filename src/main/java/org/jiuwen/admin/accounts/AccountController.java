package org.jiuwen.admin.accounts;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where everyone changes his own password. */
@Controller
@RequestMapping("/account/password")
class AccountController {

    private static final String FORM = "admin/password";

    private final UserAccounts accounts;

    AccountController(UserAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String form(Model model, Principal principal) {
        model.addAttribute("first", accounts.hasFirstPassword(principal.getName()));
        model.addAttribute("shortest", Passwords.SHORTEST);
        return FORM;
    }

    @PostMapping
    ModelAndView change(
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String repeated,
            Principal principal,
            HttpSession session,
            RedirectAttributes next) {
        if (!chosen.equals(repeated)) {
            return again("admin.refused.repeated", principal);
        }
        try {
            accounts.choosePassword(principal.getName(), current, chosen, session.getId());
        } catch (AccountRefusedException e) {
            return again(e.messageKey(), principal);
        }
        next.addFlashAttribute("done", true);
        return new ModelAndView("redirect:/account/password");
    }

    private ModelAndView again(String refused, Principal principal) {
        ModelAndView form = new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("refused", refused);
        form.addObject("first", accounts.hasFirstPassword(principal.getName()));
        form.addObject("shortest", Passwords.SHORTEST);
        return form;
    }
}
