package org.lianban.app.organisation.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.Substitution;
import org.lianban.app.organisation.Substitutions;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubstitutionController {

    private final Staff staff;
    private final Substitutions substitutions;

    record SubstitutionRequest(
            @NotBlank String substitute,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    SubstitutionController(Staff staff, Substitutions substitutions) {
        this.staff = staff;
        this.substitutions = substitutions;
    }

    /** Names a substitute; {@code null} takes it back. */
    @PutMapping("/api/staff/{login}/substitution")
    @PreAuthorize("isAuthenticated()")
    StaffView set(
            @PathVariable String login, @Valid @RequestBody(required = false) @Nullable SubstitutionRequest wanted) {
        requireSay(Actors.current(), login);
        substitutions.set(
                login, wanted == null ? null : new Substitution(wanted.substitute(), wanted.from(), wanted.to()));
        return StaffView.of(staff.get(login), null);
    }

    /** Takes a substitution back; there need be none. */
    @DeleteMapping("/api/staff/{login}/substitution")
    @PreAuthorize("isAuthenticated()")
    StaffView takeBack(@PathVariable String login) {
        requireSay(Actors.current(), login);
        substitutions.set(login, null);
        return StaffView.of(staff.get(login), null);
    }

    /** The person himself, the head of his department, or an administrator; others do not learn whether he exists. */
    private void requireSay(Actor actor, String login) {
        if (actor.login().equals(login) || actor.has(Role.ADMINISTRATOR)) {
            return;
        }
        boolean ownHead = actor.has(Role.HEAD)
                && staff.find(login)
                        .map(StaffMember::department)
                        .filter(actor.department()::equals)
                        .isPresent();
        if (!ownHead) {
            throw Refusal.forbidden(
                    "department",
                    new LocalisedText(
                            "只有本人、本部门负责人或管理员可以指定代理人。",
                            "Only the person, the head of the department or an administrator names a substitute."));
        }
    }
}
