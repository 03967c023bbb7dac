package org.lianban.app.organisation.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Figures are for administrators, and for a scraper that brings the token of {@code lianban.metrics-token}. */
@Component
class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthorizationManager<RequestAuthorizationContext> administrator =
            AuthorityAuthorizationManager.hasRole("ADMINISTRATOR");
    private final String token;

    MetricsAccess(@Value("${lianban.metrics-token}") String token) {
        this.token = token;
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        String header = context.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        if (!token.isEmpty() && header != null && MessageDigest.isEqual(bytes("Bearer " + token), bytes(header))) {
            return new AuthorizationDecision(true);
        }
        return administrator.authorize(authentication, context);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
