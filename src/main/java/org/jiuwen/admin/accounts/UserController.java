package org.jiuwen.admin.accounts;

import java.security.Principal;
import java.util.function.Supplier;
import org.jiuwen.archive.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of users and what an administrator changes in it. */
@Controller
@RequestMapping("/admin/users")
class UserController {

    private static final String LIST = "redirect:/admin/users";

    private final UserAccounts accounts;

    UserController(UserAccounts accounts) {
        this.accounts = accounts;
    }

    /** A password to hand over: shown on the next page and nowhere else. */
    record NewPassword(String name, String password) {}

    @GetMapping
    String users(Model model, Principal principal) {
        model.addAttribute("users", accounts.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("self", principal.getName());
        return "admin/users";
    }

    @PostMapping
    String create(@RequestParam String name, @RequestParam Role role, RedirectAttributes next) {
        String wanted = name.strip();
        String password = tried(next, () -> accounts.create(wanted, role));
        if (password == null) {
            next.addFlashAttribute("wantedName", wanted);
            next.addFlashAttribute("wantedRole", role);
        } else {
            next.addFlashAttribute("newPassword", new NewPassword(wanted, password));
        }
        return LIST;
    }

    @PostMapping("/{id}/role")
    String grant(@PathVariable long id, @RequestParam Role role, RedirectAttributes next) {
        done(next, "admin.users.role.done", id, () -> accounts.grant(id, role));
        return LIST;
    }

    @PostMapping("/{id}/enabled")
    String enable(@PathVariable long id, @RequestParam boolean enabled, RedirectAttributes next) {
        String key = enabled ? "admin.users.enable.done" : "admin.users.disable.done";
        done(next, key, id, () -> accounts.enable(id, enabled));
        return LIST;
    }

    @PostMapping("/{id}/password")
    String resetPassword(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("newPassword", new NewPassword(accounts.nameOf(id), accounts.resetPassword(id)));
        return LIST;
    }

    private void done(RedirectAttributes next, String key, long id, Runnable change) {
        Boolean changed = tried(next, () -> {
            change.run();
            return true;
        });
        if (changed != null) {
            next.addFlashAttribute("done", key);
            next.addFlashAttribute("doneName", accounts.nameOf(id));
        }
    }

    private static <T> @Nullable T tried(RedirectAttributes next, Supplier<T> change) {
        try {
            return change.get();
        } catch (AccountRefusedException e) {
            next.addFlashAttribute("refused", e.messageKey());
            return null;
        }
    }
}
