package org.jiuwen.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads a person to the login; programs and parts of pages get an answer that they can tell from what they asked for. */
class LoginNeeded implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (ProblemAnswer.isForProgram(request)) {
            ProblemAnswer.write(response, HttpStatus.UNAUTHORIZED);
        } else if (request.getHeader("HX-Request") != null) {
            // The session ended while the page refreshed itself: loaded again as a whole, it leads to the login.
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            loginPage.commence(request, response, exception);
        }
    }
}
