package org.jiuwen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jiuwen.web.Routes.Access;
import org.jiuwen.web.Routes.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Tries every address as everyone, and knows what has to happen. */
abstract class RouteAccess {

    private static final String ANONYMOUS = "ANONYMOUS";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    private final boolean closed;

    RouteAccess(boolean closed) {
        this.closed = closed;
    }

    @Test
    void everyAddressIsInTheTable() {
        Set<String> missing = new TreeSet<>(Routes.existing(mappings));
        Routes.table().forEach(route -> missing.remove(route.name()));
        assertThat(missing).as("addresses without a row in routes.tsv").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ANONYMOUS, "READER", "EDITOR", "ADMIN"})
    void everyAddressLetsInWhomTheTableNames(String role) {
        Set<String> existing = Routes.existing(mappings);
        SoftAssertions tried = new SoftAssertions();
        for (Route route : Routes.table()) {
            if (existing.contains(route.name())) {
                MockHttpServletResponse answer = ask(route, role).getResponse();
                tried.assertThat(isRefused(answer))
                        .as("%s refuses %s (answer %d)", route.name(), role, answer.getStatus())
                        .isEqualTo(!mayUse(route.access(), role));
            }
        }
        tried.assertAll();
    }

    @Test
    void everyFormNeedsItsToken() {
        SoftAssertions tried = new SoftAssertions();
        for (Route route : Routes.table()) {
            // A program has no form, and what it sends there changes nothing.
            if (!route.verb().equals("GET") && !route.pattern().equals("/api/v1/draft")) {
                MvcTestResult result = mvc.method(HttpMethod.valueOf(route.verb()))
                        .uri(route.path())
                        .with(as("ADMIN"))
                        .exchange();
                tried.assertThat(result.getResponse().getStatus())
                        .as(route.name())
                        .isEqualTo(403);
            }
        }
        tried.assertAll();
    }

    private MvcTestResult ask(Route route, String role) {
        return mvc.method(HttpMethod.valueOf(route.verb()))
                .uri(route.path())
                .with(as(role))
                .with(csrf())
                .exchange();
    }

    private static RequestPostProcessor as(String role) {
        return role.equals(ANONYMOUS) ? anonymous() : user("someone").roles(role);
    }

    private boolean mayUse(Access access, String role) {
        return switch (access) {
            case OPEN -> true;
            case READ -> !closed || !role.equals(ANONYMOUS);
            case LOGIN -> !role.equals(ANONYMOUS);
            case EDIT -> role.equals("EDITOR") || role.equals("ADMIN");
            case ADMIN -> role.equals("ADMIN");
            case NONE -> false;
        };
    }

    private static boolean isRefused(MockHttpServletResponse answer) {
        String location = answer.getRedirectedUrl();
        if (LoginRefusals.PATH.equals(answer.getForwardedUrl())) {
            // The form was let in; it is the password that was not.
            return false;
        }
        boolean toLogin = location != null && location.contains("/login");
        return answer.getStatus() == 401 || answer.getStatus() == 403 || toLogin;
    }
}
