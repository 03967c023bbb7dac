package org.lianban.app.organisation.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffProfile;

/** An account to open. */
record NewStaff(
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}", message = "{lianban.Login}")
        String login,

        @NotBlank @Size(max = 60) String name,
        @NotBlank String department,
        @NotNull Set<@NotNull Role> roles,
        @NotNull Set<@NotNull Authority> authorities,
        @NotBlank @Size(max = 1000) String password) {

    StaffProfile profile() {
        return new StaffProfile(name, department, roles, authorities, true);
    }
}
