package org.lianban.app.organisation.login;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Staff;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/session")
class SessionController {

    private final Logins logins;
    private final Sessions sessions;
    private final Departments departments;
    private final Staff staff;
    private final Clock clock;
    private final boolean demonstration;

    record Login(
            @NotBlank @Size(max = 40) String login,
            @NotBlank @Size(max = 128) String password) {}

    record PasswordChange(
            @NotNull @Size(max = 128) String old,
            @NotNull @Size(max = 1000) String chosen) {}

    SessionController(
            Logins logins,
            Sessions sessions,
            Departments departments,
            Staff staff,
            Clock clock,
            Environment environment) {
        this.logins = logins;
        this.sessions = sessions;
        this.departments = departments;
        this.staff = staff;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demonstration"));
    }

    @GetMapping
    @PermitAll
    Me whoAmI() {
        return me(Actors.current());
    }

    @PostMapping
    @PermitAll
    Me logIn(@Valid @RequestBody Login login, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = logins.authenticate(login.login().trim().toLowerCase(Locale.ROOT), login.password())
                .actor();
        sessions.begin(actor.login(), request, response);
        return me(actor);
    }

    @DeleteMapping
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }

    @PutMapping("/password")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody PasswordChange change, HttpServletRequest request) {
        String login = Actors.current().login();
        logins.changePassword(login, change.old(), change.chosen());
        sessions.endAllBut(request.getSession().getId(), login);
    }

    private Me me(Actor actor) {
        return Me.of(
                actor,
                departments.find(actor.department()).orElseThrow(),
                demonstration,
                LocalDate.now(clock),
                staff.get(actor.login()).substitution());
    }
}
