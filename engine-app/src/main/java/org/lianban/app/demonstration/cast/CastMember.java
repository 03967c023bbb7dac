package org.lianban.app.demonstration.cast;

import java.util.Set;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffProfile;

/** Somebody who does not exist, with what he may do. */
public record CastMember(String login, String name, String department, Set<Role> roles, Set<Authority> authorities) {

    public CastMember {
        roles = Set.copyOf(roles);
        authorities = Set.copyOf(authorities);
    }

    StaffProfile profile() {
        return new StaffProfile(name, department, roles, authorities, true);
    }
}
