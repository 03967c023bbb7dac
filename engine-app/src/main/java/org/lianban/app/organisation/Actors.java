package org.lianban.app.organisation;

import java.util.Optional;
import java.util.function.Supplier;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts on this thread. */
public final class Actors {

    private Actors() {}

    /**
     * The person whose request this thread serves, or the actor that {@link #runAs} put here.
     *
     * @throws Refusal with 401 if there is none
     */
    public static Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof ActorAuthentication known) {
            return known.actor();
        }
        throw Refusal.unauthenticated(new LocalisedText("请先登录。", "Log in first."));
    }

    /** As {@link #current}; empty if nobody acts. */
    public static Optional<Actor> present() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? Optional.of(known.actor())
                : Optional.empty();
    }

    /**
     * The current actor, who must have one of the roles.
     *
     * @throws Refusal with 401 if nobody acts, with 403 if the actor has none of the roles
     */
    public static Actor require(Role... oneOf) {
        Actor actor = current();
        actor.require(oneOf);
        return actor;
    }

    /** Does something as that actor: for timers ({@link Actor#system}) and for the demonstration, which plays everybody. */
    public static <T> T runAs(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #runAs(Actor, Supplier)}, without a result. */
    public static void runAs(Actor actor, Runnable work) {
        runAs(actor, () -> {
            work.run();
            return actor;
        });
    }
}
