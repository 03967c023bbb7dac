package org.lianban.app.organisation;

import java.util.Set;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** Who acts: a member of staff with department, roles and authorities, or the system for what the law makes happen by itself. */
public record Actor(
        UUID staff,
        String login,
        String name,
        String department,
        String region,
        Set<Role> roles,
        Set<Authority> authorities) {

    private static final UUID SYSTEM = new UUID(0, 0);

    public Actor {
        roles = Set.copyOf(roles);
        authorities = Set.copyOf(authorities);
    }

    /** The actor of timers and sweeps; it has no account and no row in {@code staff}. */
    public static Actor system(String region) {
        return new Actor(SYSTEM, "system", "lianban", "", region, Set.of(), Set.of());
    }

    public boolean isSystem() {
        return staff.equals(SYSTEM);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean has(Authority authority) {
        return authorities.contains(authority);
    }

    /**
     * Requires one of the roles.
     *
     * @throws Refusal if the person has none of them
     */
    public void require(Role... oneOf) {
        for (Role role : oneOf) {
            if (has(role)) {
                return;
            }
        }
        throw Refusal.forbidden("roles", new LocalisedText("您的角色无权执行此操作。", "Your role does not allow this."));
    }
}
