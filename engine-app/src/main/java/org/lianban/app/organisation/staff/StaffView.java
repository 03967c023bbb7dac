package org.lianban.app.organisation.staff;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.Substitution;

@Schema(name = "Staff")
record StaffView(
        String login,
        String name,
        String department,
        List<Role> roles,
        List<Authority> authorities,
        boolean active,
        @Nullable Instant lockedUntil,
        @Nullable Substitution substitution) {

    static StaffView of(StaffMember member, @Nullable Instant lockedUntil) {
        return new StaffView(
                member.login(),
                member.name(),
                member.department(),
                member.roles().stream().sorted().toList(),
                member.authorities().stream().sorted().toList(),
                member.active(),
                lockedUntil,
                member.substitution());
    }
}
