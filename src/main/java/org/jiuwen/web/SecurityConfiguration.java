package org.jiuwen.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Who may do what, by address, and what every answer tells the browser. Reading is open or needs a login by one setting;
 * writing always needs one. What is not named here may be read like the rest and changed by editors only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {

    private static final String API_DRAFT = "/api/v1/draft";

    private static final String[] ALWAYS_OPEN = {
        "/login",
        LoginRefusals.PATH,
        "/error",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/icon.svg",
        "/favicon.ico",
        "/api/docs",
        "/api/docs/**",
        "/api/swagger-ui/**",
        "/actuator/health/**"
    };

    // A draft is too long for an address, but it changes nothing: whoever may read may have it checked.
    private static final String[] CHECKED_DRAFTS = {"/draft", API_DRAFT};

    // Nothing but our own files; no inline script or style; no framing; forms go to us alone.
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SecurityProperties properties,
            LoginThrottle throttle,
            SessionRegistry sessions,
            MultipartProperties uploads) {
        LoginNeeded loginNeeded = new LoginNeeded();
        LoginRefusals refusals = new LoginRefusals();
        return http.authorizeHttpRequests(requests -> allow(requests, properties.readingRequiresLogin()))
                .formLogin(login -> login.loginPage("/login")
                        .successHandler(new LoginSuccess(throttle))
                        .failureHandler(refusals::refuse))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .addFilterBefore(
                        new LoginThrottleFilter(throttle, refusals), UsernamePasswordAuthenticationFilter.class)
                // An account that is disabled or loses its role loses its open sessions with it.
                .sessionManagement(session ->
                        session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/login?ended"))
                .addFilterBefore(new UploadGuard(uploads.getMaxRequestSize().toBytes(), loginNeeded), CsrfFilter.class)
                // Programs have no form to take the token from, and the answer changes nothing that a stranger could
                // want changed.
                .csrf(csrf -> csrf.ignoringRequestMatchers(API_DRAFT))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(loginNeeded).accessDeniedHandler(new NotAllowed()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY)))
                .build();
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean readingRequiresLogin) {
        // The first request was let in or not; what the server answers it with inside is not asked again.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers(ALWAYS_OPEN).permitAll();
        requests.requestMatchers("/actuator/**").denyAll();
        // The key in the address of a feed stands for the login.
        requests.requestMatchers(HttpMethod.GET, "/lists/searches/feed/*").permitAll();
        allowReading(requests.requestMatchers(HttpMethod.GET, "/lists/shared/**"), readingRequiresLogin);
        requests.requestMatchers("/account/**", "/lists/**").authenticated();
        requests.requestMatchers("/admin/imports/**", "/admin/users/**", "/admin/health/**")
                .hasRole("ADMIN");
        requests.requestMatchers("/admin/**").hasAnyRole("EDITOR", "ADMIN");
        for (HttpMethod reading : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS}) {
            allowReading(requests.requestMatchers(reading, "/**"), readingRequiresLogin);
        }
        allowReading(requests.requestMatchers(HttpMethod.POST, CHECKED_DRAFTS), readingRequiresLogin);
        requests.anyRequest().hasAnyRole("EDITOR", "ADMIN");
    }

    private static void allowReading(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl reading, boolean requiresLogin) {
        if (requiresLogin) {
            reading.authenticated();
        } else {
            reading.permitAll();
        }
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions that ended by themselves. */
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    LoginThrottle loginThrottle() {
        return new LoginThrottle();
    }
}
