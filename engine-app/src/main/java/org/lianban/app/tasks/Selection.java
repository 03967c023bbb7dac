package org.lianban.app.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.Standing;
import org.lianban.app.tasks.TaskFilter.Scope;

/**
 * The tasks of a filter as SQL. It is gathered from one part for each desk or person, each a range of an index and each limited, so
 * that the database reads about as many rows as it answers, however many there are.
 */
final class Selection {

    private static final String OPEN = "t.state in ('OPEN', 'CLAIMED', 'STARTED')";

    /** As {@code casework.work.CaseAccess} lets see a case. */
    private static final String FOLLOWED = """
            t.case_id in (
                select f.case_id from case_following f join approval_case c on c.id = f.case_id
                where f.staff = :me and c.region = :region and (
                    :everywhere or c.lead_department = :home
                    or exists (select from branch b where b.case_id = c.id and b.department = :home)
                    or exists (select from task o where o.case_id = c.id and o.department = :home)))
            """;

    private final TaskReader reader;
    private final Map<String, Object> parameters;
    private int named;

    Selection(TaskReader reader) {
        this.reader = reader;
        this.parameters = new HashMap<>(Standing.parameters(reader.calendar(), reader.today()));
        parameters.put("me", reader.actor().staff());
        parameters.put("region", reader.actor().region());
        parameters.put("home", reader.actor().department());
        parameters.put("everywhere", reader.seesRegion());
    }

    /** Of all statements that were made here. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** At most so many rows. */
    String rows(TaskFilter filter, String columns, String more, String order, int limit) {
        String conditions = conditions(filter) + more;
        String parts = starts(filter.scope()).stream()
                .map(start -> "(select %s from task t where %s%s order by %s limit %d)"
                        .formatted(columns, start, conditions, order, limit))
                .collect(Collectors.joining(" union all "));
        return "(select * from (%s) t order by %s limit %d)".formatted(parts, order, limit);
    }

    /** How many there are, counted no further than to the limit. */
    String count(TaskFilter filter, int limit) {
        String conditions = conditions(filter);
        String parts = starts(filter.scope()).stream()
                .map(start -> "(select 1 from task t where %s%s limit %d)".formatted(start, conditions, limit))
                .collect(Collectors.joining(" union all "));
        return "(select count(*) from (select * from (%s) parts limit %d) counted)".formatted(parts, limit);
    }

    private List<String> starts(Scope scope) {
        List<String> starts =
                switch (scope) {
                    case OWN -> List.of(OPEN + " and t.assignee = :me");
                    case SUBSTITUTED ->
                        reader.absent().stream()
                                .sorted()
                                .map(staff -> OPEN + " and t.assignee = " + parameter(staff))
                                .toList();
                    case DEPARTMENT -> reader.desks().stream().map(this::of).toList();
                    case FOLLOWED -> List.of(OPEN + " and " + FOLLOWED);
                    case DONE -> List.of("t.closed_by = :me and t.state = 'DONE'");
                };
        return starts.isEmpty() ? List.of("false") : starts;
    }

    private String of(TaskReader.Desk desk) {
        return OPEN + " and t.department = " + parameter(desk.department()) + " and t.role = "
                + parameter(desk.role().name());
    }

    private String conditions(TaskFilter filter) {
        StringBuilder where = new StringBuilder();
        if (filter.filter() != null) {
            where.append(" and ").append(filter.filter().condition());
        }
        if (filter.clock() != null) {
            where.append(" and ").append(filter.clock().condition());
        }
        equal(where, "element", filter.element());
        equal(where, "service_code", filter.service());
        equal(where, "item_code", filter.item());
        equal(where, "department", filter.department());
        if (filter.dueFrom() != null) {
            where.append(" and t.sort_date < '9999-12-31' and t.sort_date >= ").append(parameter(filter.dueFrom()));
        }
        if (filter.dueTo() != null) {
            where.append(" and t.sort_date <= ").append(parameter(filter.dueTo()));
        }
        if (filter.unread()) {
            where.append(" and not exists (select from task_opened o where o.task_id = t.id and o.staff = :me)");
        }
        if (filter.applicant() != null) {
            contains(where, filter.applicant());
            where.append(" and position(lower(")
                    .append(parameter(filter.applicant()))
                    .append(") in lower(t.applicant_name)) > 0");
        }
        if (filter.q() != null && !filter.q().isEmpty()) {
            contains(where, filter.q());
        }
        return where.toString();
    }

    private void equal(StringBuilder where, String column, @Nullable String value) {
        if (value != null) {
            where.append(" and t.").append(column).append(" = ").append(parameter(value));
        }
    }

    private void contains(StringBuilder where, String typed) {
        String query = Bigrams.query(typed);
        // what has nothing to look for in it is found nowhere
        where.append(query.isEmpty() ? " and false" : " and t.search @@ " + parameter(query) + "::tsquery");
    }

    String parameter(Object value) {
        String name = "p" + named++;
        parameters.put(name, value);
        return ":" + name;
    }
}
