package org.lianban.app.exchange.system;

import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who delivers, or asks what became of a delivery: a system with its token, or a person.
 *
 * @param name the token, or the person's login
 * @param system the only system that it is about, or null
 * @param department the only department that it is about, or null
 */
public record Caller(
        String name,
        String region,
        @Nullable String system,
        @Nullable String department) {

    /** Whoever sent the request of this thread. */
    public static Caller current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof TokenAuthentication token) {
            return new Caller(token.getPrincipal(), token.region(), token.system(), null);
        }
        Actor actor = Actors.current();
        boolean region = actor.has(Role.SUPERVISOR) || actor.has(Role.ADMINISTRATOR);
        return new Caller(actor.login(), actor.region(), null, region ? null : actor.department());
    }

    /** Whether that system is any business of the caller's. */
    public boolean mayKnow(ExchangeSystem other) {
        return other.region().equals(region)
                && (system == null || system.equals(other.code()))
                && (department == null || department.equals(other.department()));
    }
}
