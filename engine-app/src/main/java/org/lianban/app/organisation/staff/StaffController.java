package org.lianban.app.organisation.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.login.LoginAttempts;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff")
class StaffController {

    private final Staff staff;
    private final Accounts accounts;
    private final LoginAttempts attempts;
    private final Cursors cursors;

    StaffController(Staff staff, Accounts accounts, LoginAttempts attempts, Cursors cursors) {
        this.staff = staff;
        this.accounts = accounts;
        this.attempts = attempts;
        this.cursors = cursors;
    }

    @GetMapping
    @RolesAllowed({"ADMINISTRATOR", "HEAD"})
    Page<StaffView> list(
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        String scope = scope(Actors.current(), department);
        String listing = "staff:" + scope;
        List<@Nullable String> after = cursors.open(listing, cursor);
        int size = Page.size(limit);
        List<StaffMember> rows = after.isEmpty()
                ? staff.list(scope, null, null, size + 1)
                : staff.list(scope, after.get(0), after.get(1), size + 1);
        Page<StaffMember> page =
                Page.of(rows, size, last -> cursors.seal(listing, List.of(last.department(), last.login())));
        Map<String, Instant> locked = attempts.lockedUntil(
                page.items().stream().map(StaffMember::login).toList());
        return page.map(member -> StaffView.of(member, locked.get(member.login())));
    }

    @PostMapping
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<StaffView> hire(@Valid @RequestBody NewStaff hired) {
        StaffMember member = accounts.open(hired);
        return ResponseEntity.created(URI.create("/api/staff/" + member.login()))
                .body(StaffView.of(member, null));
    }

    @PutMapping("/{login}")
    @RolesAllowed("ADMINISTRATOR")
    StaffView change(@PathVariable String login, @Valid @RequestBody StaffChange change) {
        StaffMember member = accounts.change(login, change);
        return StaffView.of(member, attempts.lockedUntil(List.of(login)).get(login));
    }

    private static @Nullable String scope(Actor actor, @Nullable String department) {
        if (actor.has(Role.ADMINISTRATOR)) {
            return department;
        }
        if (department != null && !department.equals(actor.department())) {
            throw Refusal.forbidden(
                    "department",
                    new LocalisedText("只能查看本部门的人员。", "You may see the people of your own department only."));
        }
        return actor.department();
    }
}
