package org.lianban.app.organisation.login;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.lianban.app.organisation.Staff;
import org.lianban.app.web.Problems;
import org.lianban.app.web.ReadableQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach what. Roles stand at each endpoint; here is what holds for all. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    /** What works without a login; each of them says {@code @PermitAll}, and a test compares the two. */
    static final String[] PUBLIC = {
        "/api/session",
        "/api/setup",
        "/api/progress",
        "/api/demonstration/accounts",
        "/api/demonstration/applicants",
        "/api/demonstration/outbox",
        "/api/openapi.json",
        "/api/public/**",
        "/api/papers/verification/*"
    };

    // Element Plus and the diagrams set style attributes; scripts are files of ours only
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    CookieCsrfTokenRepository csrfTokens(@Value("${lianban.secure-cookies}") boolean secure) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").secure(secure));
        return tokens;
    }

    /** Nobody logs in through Spring Security's own filters; this keeps Boot from inventing a user. */
    @Bean
    AuthenticationManager noAuthenticationManager() {
        return authentication -> {
            throw new ProviderNotFoundException("SessionController logs people in");
        };
    }

    /** What everybody reads and caches keep knows no session and sets no cookie. */
    @Bean
    @Order(1)
    SecurityFilterChain reading(HttpSecurity http, Problems problems) {
        return http.securityMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                        && (request.getRequestURI().startsWith("/api/public/services")
                                || request.getRequestURI().equals("/api/public/departments")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .addFilterAfter(new ReadableQuery(problems), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Staff staff,
            Clock clock,
            Refusals refusals,
            Problems problems,
            MetricsAccess metrics,
            CookieCsrfTokenRepository csrfTokens,
            @Value("${lianban.session-at-most}") Duration sessionAtMost) {
        return http.authorizeHttpRequests(requests -> requests
                        // the end of a stream that was allowed when it began; its session may be over by then
                        .dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .access(metrics)
                        .requestMatchers("/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .addFilterAfter(new ReadableQuery(problems), HeaderWriterFilter.class)
                .addFilterBefore(new ActorFilter(staff, clock, sessionAtMost), AnonymousAuthenticationFilter.class)
                .build();
    }
}
