package org.lianban.app.exchange.system;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A system that proved itself by a token. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID token;
    private final String region;
    private final String system;

    TokenAuthentication(UUID token, String region, String system, TokenScope scope) {
        super(List.of(new SimpleGrantedAuthority("EXCHANGE_" + scope)));
        this.token = token;
        this.region = region;
        this.system = system;
        super.setAuthenticated(true);
    }

    String region() {
        return region;
    }

    String system() {
        return system;
    }

    @Override
    public String getPrincipal() {
        return "token:" + token;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenAuthentication that && that.token.equals(token);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(token);
    }
}
