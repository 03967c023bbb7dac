package org.lianban.app.portal.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianban.app.web.Problems;
import org.lianban.app.web.ReadableQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What stands under {@code /api/applicant} is for applicants and nobody else. This chain knows only their sessions and the staff's
 * chain knows only the staff's, so that one cookie never opens what the other is for.
 */
@Configuration(proxyBeanMethods = false)
class ApplicantSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain applicantChain(
            HttpSecurity http,
            ApplicantSessions sessions,
            Problems problems,
            CookieCsrfTokenRepository csrfTokens,
            AuthenticationEntryPoint nobody,
            AccessDeniedHandler denied) {
        return http.securityMatcher("/api/applicant/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(Applicant.AUTHORITY))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(nobody).accessDeniedHandler(denied))
                .addFilterAfter(new ReadableQuery(problems), HeaderWriterFilter.class)
                .addFilterBefore(new ApplicantFilter(sessions), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static final class ApplicantFilter extends OncePerRequestFilter {

        private final ApplicantSessions sessions;

        ApplicantFilter(ApplicantSessions sessions) {
            this.sessions = sessions;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            sessions.of(request).ifPresent(applicant -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new ApplicantAuthentication(applicant));
                SecurityContextHolder.setContext(context);
            });
            chain.doFilter(request, response);
        }
    }
}
