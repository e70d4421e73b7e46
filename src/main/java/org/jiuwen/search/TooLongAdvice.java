package org.jiuwen.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jiuwen.search.limits.TooLongException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says that a question was given up because it took too long, and what to do: on a page of its own, or as problem details. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLongAdvice {

    private static final HttpStatus STATUS = HttpStatus.UNPROCESSABLE_CONTENT;

    private final MessageSource messages;

    TooLongAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(TooLongException.class)
    Object refuse(TooLongException refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        long seconds = Math.max(1, refused.allowed().toSeconds());
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatus(STATUS);
            problem.setTitle(messages.getMessage("search.too-long", new Object[] {seconds}, locale));
            problem.setDetail(messages.getMessage("search.too-long.advice", null, locale));
            problem.setInstance(URI.create(request.getRequestURI()));
            return ResponseEntity.status(STATUS)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        response.setStatus(STATUS.value());
        String query = Objects.requireNonNullElse(request.getParameter("q"), "");
        return new ModelAndView("search/too-long", Map.of("q", query, "seconds", seconds), STATUS);
    }
}
