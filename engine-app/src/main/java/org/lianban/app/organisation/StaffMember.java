package org.lianban.app.organisation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of staff with an account. */
public record StaffMember(
        UUID id,
        String login,
        String name,
        String department,
        String region,
        Set<Role> roles,
        Set<Authority> authorities,
        boolean active,
        @Nullable Substitution substitution) {

    public StaffMember {
        roles = Set.copyOf(roles);
        authorities = Set.copyOf(authorities);
    }

    public Actor actor() {
        return new Actor(id, login, name, department, region, roles, authorities);
    }
}
