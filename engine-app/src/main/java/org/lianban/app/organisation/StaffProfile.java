package org.lianban.app.organisation;

import java.util.Set;

/** What an administrator says of a member of staff. */
public record StaffProfile(
        String name, String department, Set<Role> roles, Set<Authority> authorities, boolean active) {

    public StaffProfile {
        roles = Set.copyOf(roles);
        authorities = Set.copyOf(authorities);
    }
}
