package org.lianban.app.organisation.login;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Substitution;
import org.lianban.app.web.LocalisedText;

/**
 * Who is logged in.
 *
 * @param substitution who does this person's work during an absence, if somebody is named
 * @param today the date by the application's clock, which the demonstration moves
 */
record Me(
        String login,
        String name,
        NamedCode department,
        List<Role> roles,
        List<Authority> authorities,
        boolean demonstration,
        LocalDate today,
        @Nullable Substitution substitution) {

    record NamedCode(String code, LocalisedText name) {}

    static Me of(
            Actor actor,
            Department department,
            boolean demonstration,
            LocalDate today,
            @Nullable Substitution substitution) {
        return new Me(
                actor.login(),
                actor.name(),
                new NamedCode(department.code(), department.name()),
                actor.roles().stream().sorted().toList(),
                actor.authorities().stream().sorted().toList(),
                demonstration,
                today,
                substitution);
    }
}
