package org.lianban.app.tasks;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.Standing;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists tasks from the one table made for it: overdue first, page by page by key. */
@Component
public class TaskList {

    private static final String OPEN = "t.state in ('OPEN', 'CLAIMED', 'STARTED')";

    private final JdbcClient jdbc;
    private final TaskRights rights;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final Clock clock;

    TaskList(JdbcClient jdbc, TaskRights rights, CalendarBook calendars, Cursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.calendars = calendars;
        this.cursors = cursors;
        this.clock = clock;
    }

    public Page<TaskRow> page(Actor actor, TaskFilter filter, @Nullable String cursor, int size) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        Set<Actor> capacities = rights.capacities(actor, today);
        Map<String, Object> parameters = parameters(actor, capacities, calendar, today);
        TaskRows shown = new TaskRows(calendar, today, actor.staff(), absent(actor, capacities));
        boolean done = filter.scope() == TaskFilter.Scope.DONE;
        StringBuilder where = new StringBuilder(done ? "t.closed_by = :me and t.state = 'DONE'" : OPEN + scope(filter));
        restrict(where, filter, parameters);
        after(where, done, cursors.open(filter.listing(), cursor), parameters);
        String order = done ? " order by t.closed_at desc, t.id" : " order by t.sort_date, t.id";
        List<Keyed> rows = jdbc.sql(TaskRows.SELECT + " where " + where + order + " limit " + (size + 1))
                .params(parameters)
                .query((row, number) -> new Keyed(
                        shown.mapRow(row, number),
                        done ? row.getTimestamp("closed_at").toInstant().toString() : row.getString("sort_date")))
                .list();
        return Page.of(
                        rows,
                        size,
                        last -> cursors.seal(
                                filter.listing(),
                                List.of(last.key(), last.row().id().toString())))
                .map(Keyed::row);
    }

    /** Counts the tasks of both scopes, and in the one asked for those of each urgency. */
    public TaskCounts counts(Actor actor, TaskFilter.Scope scope) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        return jdbc.sql("""
                        select count(*) filter (where mine) as own, count(*) filter (where theirs) as department,
                            count(*) filter (where listed and %s) as overdue,
                            count(*) filter (where listed and %s) as near,
                            count(*) filter (where listed and %s) as suspended
                        from (select visible.*, case when :ofDepartment then theirs else mine end as listed from (
                            select t.due_date, t.clock_state, t.assignee = any(:mine) as mine,
                                t.department = any(:departments) and t.role = any(:roles) as theirs
                            from task t
                            where t.state in ('OPEN', 'CLAIMED', 'STARTED')
                                and (t.assignee = any(:mine) or t.department = any(:departments) and t.role = any(:roles))
                        ) visible) marked
                        """.formatted(
                                Standing.OVERDUE.condition("clock_state", "due_date"),
                                Standing.NEAR.condition("clock_state", "due_date"),
                                Standing.SUSPENDED.condition("clock_state", "due_date")))
                .params(parameters(actor, rights.capacities(actor, today), calendar, today))
                .param("ofDepartment", scope == TaskFilter.Scope.DEPARTMENT)
                .query(TaskCounts.class)
                .single();
    }

    /** The open tasks of a case, for its page. */
    public List<TaskRow> ofCase(Actor actor, UUID caseId) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        Set<UUID> absent = absent(actor, rights.capacities(actor, today));
        return jdbc.sql(TaskRows.SELECT + " where t.case_id = :case and " + OPEN + " order by t.sort_date, t.id")
                .param("case", caseId)
                .query(new TaskRows(calendar, today, actor.staff(), absent))
                .list();
    }

    private static Set<UUID> absent(Actor actor, Set<Actor> capacities) {
        return capacities.stream()
                .map(Actor::staff)
                .filter(staff -> !staff.equals(actor.staff()))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> parameters(
            Actor actor, Set<Actor> capacities, WorkCalendar calendar, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(Standing.parameters(calendar, today));
        parameters.put("me", actor.staff());
        parameters.put("mine", capacities.stream().map(Actor::staff).toArray(UUID[]::new));
        parameters.put(
                "departments",
                capacities.stream().map(Actor::department).distinct().toArray(String[]::new));
        parameters.put(
                "roles",
                capacities.stream()
                        .flatMap(one -> one.roles().stream())
                        .map(Enum::name)
                        .distinct()
                        .toArray(String[]::new));
        return parameters;
    }

    private static String scope(TaskFilter filter) {
        return filter.scope() == TaskFilter.Scope.OWN
                ? " and t.assignee = any(:mine)"
                : " and t.department = any(:departments) and t.role = any(:roles)";
    }

    private static void restrict(StringBuilder where, TaskFilter filter, Map<String, Object> parameters) {
        if (filter.filter() != null) {
            where.append(" and ").append(filter.filter().standing().condition("t.clock_state", "t.due_date"));
        }
        if (filter.element() != null) {
            where.append(" and t.element = :element");
            parameters.put("element", filter.element());
        }
        if (filter.service() != null) {
            where.append(" and t.service_code = :service");
            parameters.put("service", filter.service());
        }
        if (filter.q() != null && !filter.q().isEmpty()) {
            String query = Bigrams.query(filter.q());
            // what has nothing to look for in it is found nowhere
            where.append(query.isEmpty() ? " and false" : " and t.search @@ :query::tsquery");
            parameters.put("query", query);
        }
    }

    private static void after(
            StringBuilder where, boolean done, List<@Nullable String> keys, Map<String, Object> parameters) {
        if (keys.isEmpty()) {
            return;
        }
        String key = keys.get(0);
        String id = keys.get(1);
        if (key == null || id == null) {
            throw Refusal.invalid("cursor", new LocalisedText("不是此列表的游标。", "is not a cursor of this listing"));
        }
        where.append(
                done
                        ? " and (t.closed_at < :key or t.closed_at = :key and t.id > :id)"
                        : " and (t.sort_date, t.id) > (:key, :id)");
        parameters.put("key", done ? Timestamp.from(Instant.parse(key)) : LocalDate.parse(key));
        parameters.put("id", UUID.fromString(id));
    }

    private record Keyed(TaskRow row, String key) {}
}
