package org.lianban.app.exchange.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Requests under {@code /api/exchange} that come with a bearer token: they have no session, whatever cookies they bring, and so
 * need no proof of their origin.
 */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    private static final String BEARER = "Bearer";
    private static final int LONGEST = 200;

    @Bean
    @Order(1)
    SecurityFilterChain exchangeSecurity(
            HttpSecurity http, Tokens tokens, AuthenticationEntryPoint nobody, AccessDeniedHandler denied) {
        return http.securityMatcher(TokenSecurity::bringsToken)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(nobody).accessDeniedHandler(denied))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static boolean bringsToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && header.startsWith(BEARER)
                && request.getRequestURI().startsWith("/api/exchange/");
    }

    private static final class TokenFilter extends OncePerRequestFilter {

        private final Tokens tokens;

        TokenFilter(Tokens tokens) {
            this.tokens = tokens;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String token = request.getHeader(HttpHeaders.AUTHORIZATION)
                    .substring(BEARER.length())
                    .strip();
            if (token.length() <= LONGEST) {
                tokens.check(token).ifPresent(known -> {
                    SecurityContext context = SecurityContextHolder.createEmptyContext();
                    context.setAuthentication(known);
                    SecurityContextHolder.setContext(context);
                });
            }
            chain.doFilter(request, response);
        }
    }
}
