package org.jiuwen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors below {@code /api/} as problem details (RFC 9457), without the text of any exception. Those of pages go on to the error
 * page: the handler throws them again, which leaves them to the next resolver.
 */
@ControllerAdvice
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Details details = new Details();

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> problem(Exception exception, WebRequest request, HttpServletRequest servlet)
            throws Exception {
        boolean security = exception instanceof AccessDeniedException || exception instanceof AuthenticationException;
        if (!servlet.getRequestURI().startsWith("/api/") || security) {
            throw exception;
        }
        ResponseEntity<Object> known = details.known(exception, request);
        if (known != null) {
            return known;
        }
        LOG.error("{} failed", servlet.getRequestURI(), exception);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** Spring's own wording and status of what goes wrong before a controller is reached. */
    private static final class Details extends ResponseEntityExceptionHandler {

        @Nullable
        ResponseEntity<Object> known(Exception exception, WebRequest request) {
            try {
                return handleException(exception, request);
            } catch (Exception unknown) {
                return null;
            }
        }

        @Override
        protected ResponseEntity<Object> createResponseEntity(
                @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
            if (request instanceof ServletWebRequest servlet && body instanceof ProblemDetail problem) {
                problem.setInstance(URI.create(servlet.getRequest().getRequestURI()));
            }
            return ResponseEntity.status(status)
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(body);
        }
    }
}
