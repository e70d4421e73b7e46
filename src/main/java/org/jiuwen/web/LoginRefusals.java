package org.jiuwen.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Answers a login that did not succeed with the form again, the name still in it. */
class LoginRefusals {

    /** Not the address that takes passwords: the security filters see the forwarded request too and would start again. */
    static final String PATH = "/login/refused";

    static final String WRONG = "loginWrong";
    static final String WAIT_SECONDS = "loginWaitSeconds";

    /** One answer for a wrong name, a wrong password and a disabled account: who guesses learns nothing. */
    void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws ServletException, IOException {
        request.setAttribute(WRONG, true);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        request.getRequestDispatcher(PATH).forward(request, response);
    }

    void makeWait(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws ServletException, IOException {
        long seconds = wait.plusMillis(999).toSeconds();
        request.setAttribute(WAIT_SECONDS, seconds);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        request.getRequestDispatcher(PATH).forward(request, response);
    }

    /** The name as it was typed. */
    static String name(HttpServletRequest request) {
        String name = request.getParameter("username");
        return name == null ? "" : name.strip();
    }
}
