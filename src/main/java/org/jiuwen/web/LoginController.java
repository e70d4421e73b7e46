package org.jiuwen.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The login form; a login that was refused is forwarded here, still as the POST that it was. */
@Controller
class LoginController {

    @RequestMapping(
            path = {"/login", LoginRefusals.PATH},
            method = {RequestMethod.GET, RequestMethod.POST})
    String login(HttpServletRequest request, @Nullable Authentication authentication, Model model) {
        if (authentication != null && HttpMethod.GET.matches(request.getMethod())) {
            return "redirect:/";
        }
        model.addAttribute("name", LoginRefusals.name(request));
        model.addAttribute("wrong", request.getAttribute(LoginRefusals.WRONG) != null);
        model.addAttribute("waitSeconds", request.getAttribute(LoginRefusals.WAIT_SECONDS));
        model.addAttribute("ended", request.getParameter("ended") != null);
        return "web/login";
    }
}
