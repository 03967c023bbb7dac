package org.lianban.app.studio.modeler;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.ActorAuthentication;
import org.lianban.app.organisation.StaffDirectory;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.RateLimit;
import org.lianban.app.web.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests under {@code /engine-rest}: a designer's token and nothing else opens them, whatever cookies come along, and so they need no
 * proof of their origin. Who brings none is told so before anything of the body is read.
 */
@Configuration(proxyBeanMethods = false)
class EngineRestSecurity {

    private static final int PER_MINUTE = 120;
    /** More than all files of a deployment may have together. */
    private static final long LARGEST = 8L << 20;

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(
            HttpSecurity http, DesignerTokens tokens, StaffDirectory staff, JsonMapper json, LocaleResolver locales) {
        Answers answers = new Answers(json, locales);
        return http.securityMatcher("/engine-rest", "/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("DESIGNER"))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.disable())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, nobody) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"lianban\"");
                            answers.write(
                                    request,
                                    response,
                                    401,
                                    "AuthenticationException",
                                    new LocalisedText("令牌缺失、有误或已失效。", "The token is missing, wrong or not in force."));
                        })
                        .accessDeniedHandler((request, response, denied) -> answers.write(
                                request,
                                response,
                                403,
                                "AuthorizationException",
                                new LocalisedText("您不是流程设计师。", "You are no process designer."))))
                .addFilterBefore(
                        new TokenFilter(tokens, staff, answers, RateLimit.perMinute(PER_MINUTE)),
                        AnonymousAuthenticationFilter.class)
                .build();
    }

    private record Answers(JsonMapper json, LocaleResolver locales) {

        void write(
                HttpServletRequest request, HttpServletResponse response, int status, String type, LocalisedText text)
                throws IOException {
            Locale language = locales.resolveLocale(request);
            response.setStatus(status);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            json.writeValue(response.getOutputStream(), CamundaError.plain(type, text, language));
        }
    }

    private static final class TokenFilter extends OncePerRequestFilter {

        private static final String BEARER = "Bearer ";
        private static final String BASIC = "Basic ";
        private static final int LONGEST = 400;

        private final DesignerTokens tokens;
        private final StaffDirectory staff;
        private final Answers answers;
        private final RateLimit limit;

        TokenFilter(DesignerTokens tokens, StaffDirectory staff, Answers answers, RateLimit limit) {
            this.tokens = tokens;
            this.staff = staff;
            this.answers = answers;
            this.limit = limit;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                limit.require(String.valueOf(request.getRemoteAddr()));
            } catch (Refusal often) {
                answers.write(request, response, 429, "TooManyRequestsException", often.text());
                return;
            }
            if (request.getContentLengthLong() > LARGEST) {
                answers.write(
                        request,
                        response,
                        413,
                        "InvalidRequestException",
                        new LocalisedText("文件共超过 8 MB。", "The files have more than 8 MB together."));
                return;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            known(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .ifPresent(actor -> context.setAuthentication(new ActorAuthentication(actor)));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }

        private Optional<Actor> known(@Nullable String header) {
            if (header == null || header.length() > LONGEST) {
                return Optional.empty();
            }
            if (header.startsWith(BEARER)) {
                return owner(header.substring(BEARER.length()).strip());
            }
            return header.startsWith(BASIC) ? basic(header.substring(BASIC.length())) : Optional.empty();
        }

        /** A login, and the token in the place of a password. */
        private Optional<Actor> basic(String credentials) {
            try {
                String pair = new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                return colon < 0
                        ? Optional.empty()
                        : owner(pair.substring(colon + 1))
                                .filter(actor -> actor.login().equals(pair.substring(0, colon)));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }

        private Optional<Actor> owner(String token) {
            return tokens.owner(token).flatMap(staff::byId);
        }
    }
}
