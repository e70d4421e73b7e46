package org.jiuwen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at an upload before its body is read. The check of the form's token reads the whole body, so without this anyone
 * could fill the disk, and a body over the limit would be answered as a form without token.
 */
class UploadGuard extends OncePerRequestFilter {

    private final long mostBytes;
    private final AuthenticationEntryPoint loginNeeded;

    UploadGuard(long mostBytes, AuthenticationEntryPoint loginNeeded) {
        this.mostBytes = mostBytes;
        this.loginNeeded = loginNeeded;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (!isKnown(login)) {
            loginNeeded.commence(request, response, new InsufficientAuthenticationException("login needed"));
        } else if (!mayUpload(login)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (request.getContentLengthLong() > mostBytes) {
            response.sendRedirect(request.getContextPath() + "/admin/imports?tooLarge");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isKnown(@Nullable Authentication login) {
        return login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken);
    }

    private static boolean mayUpload(@Nullable Authentication login) {
        return login != null
                && login.getAuthorities().stream().anyMatch(authority -> "ROLE_ADMIN".equals(authority.getAuthority()));
    }
}
