package org.lianban.app.organisation.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffProfile;

/**
 * What an account is to be.
 *
 * @param password a new one, where the old one was forgotten; it also ends a lock-out
 */
record StaffChange(
        @NotBlank @Size(max = 60) String name,
        @NotBlank String department,
        @NotNull Set<@NotNull Role> roles,
        @NotNull Set<@NotNull Authority> authorities,
        @NotNull Boolean active,
        @Nullable @Size(max = 1000) String password) {

    StaffProfile profile() {
        return new StaffProfile(name, department, roles, authorities, active);
    }
}
