package org.lianban.app.tasks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * Who reads the list today.
 *
 * @param capacities everybody whose work the reader may do, himself among them
 */
record TaskReader(Actor actor, Set<Actor> capacities, WorkCalendar calendar, LocalDate today) {

    /** A role in a department: the tasks that one desk sees. */
    record Desk(String department, Role role) {}

    /** The colleagues for whom the reader stands in today. */
    Set<UUID> absent() {
        return capacities.stream()
                .map(Actor::staff)
                .filter(staff -> !staff.equals(actor.staff()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Always in the same order, so that the same question has the same plan. */
    List<Desk> desks() {
        return capacities.stream()
                .flatMap(one -> one.roles().stream().map(role -> new Desk(one.department(), role)))
                .distinct()
                .sorted(Comparator.comparing(Desk::department).thenComparing(Desk::role))
                .toList();
    }

    boolean seesRegion() {
        return actor.has(Role.CLERK) || actor.has(Role.SUPERVISOR);
    }
}
