package org.jiuwen.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** Refuses what an account may not do, and forms without their token: to people as a page, to programs as a problem. */
class NotAllowed implements AccessDeniedHandler {

    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, ServletException {
        if (ProblemAnswer.isForProgram(request)) {
            ProblemAnswer.write(response, HttpStatus.FORBIDDEN);
        } else {
            page.handle(request, response, exception);
        }
    }
}
