package org.lianban.app.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.TaskFilter.Scope;
import org.lianban.app.tasks.TaskFilter.Urgency;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists tasks from the one table made for it, page by page by key. */
@Component
public class TaskList {

    /** Counted no further. */
    static final int MOST = 1_000;

    private static final String DONE_ORDER = "t.closed_at desc, t.id";
    private static final String BEHIND_DONE =
            " and (t.closed_at < :key0::timestamptz or t.closed_at = :key0::timestamptz" + " and t.id > :key1::uuid)";

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

    public Page<TaskRow> page(Actor actor, TaskFilter filter, TaskOrder order, @Nullable String cursor, int size) {
        return page(actor, filter, order, null, cursor, size);
    }

    /**
     * A page of the tasks of a filter.
     *
     * @param among if given, only those of these that the filter lets through
     */
    Page<TaskRow> page(
            Actor actor,
            TaskFilter filter,
            TaskOrder order,
            @Nullable Set<UUID> among,
            @Nullable String cursor,
            int size) {
        TaskReader reader = reader(actor);
        Selection selection = new Selection(reader);
        boolean done = filter.scope() == Scope.DONE;
        String listing = "tasks:" + filter + ":" + order + ":" + among;
        StringBuilder more = new StringBuilder();
        more.append(among(selection, among));
        List<@Nullable String> keys = cursors.open(listing, cursor);
        if (!keys.isEmpty()) {
            more.append(done ? BEHIND_DONE : " and " + order.behind());
            name(keys, selection);
        }
        String by = done ? DONE_ORDER : order.by();
        TaskRows shown = new TaskRows(reader);
        List<Keyed> rows = jdbc.sql("select " + TaskRows.COLUMNS + " from "
                        + selection.rows(filter, "t.*", more.toString(), by, size + 1) + " t" + TaskRows.JOINS
                        + " order by " + by)
                .params(selection.parameters())
                .query((row, number) ->
                        new Keyed(shown.mapRow(row, number), keys(row, done ? List.of("closed_at") : order.columns())))
                .list();
        return Page.of(rows, size, last -> cursors.seal(listing, last.keys())).map(Keyed::row);
    }

    /**
     * The open tasks of a question in its order, at most so many: what somebody means who says "all of these".
     *
     * @param among if given, only those of these that the question lets through
     */
    public List<PickedTask> pick(Actor actor, TaskQuestion question, @Nullable Set<UUID> among, int limit) {
        TaskFilter filter = question.wanted();
        if (filter.scope() == Scope.DONE) {
            throw Refusal.invalid("question.scope", new LocalisedText("已办任务无可再办。", "Nothing is left to do there."));
        }
        Selection selection = new Selection(reader(actor));
        String by = question.order().by();
        return jdbc.sql("select t.id as task, t.case_id, t.case_number from "
                        + selection.rows(filter, "t.*", among(selection, among), by, limit) + " t order by " + by)
                .params(selection.parameters())
                .query(PickedTask.class)
                .list();
    }

    /** Counts the tasks of every scope, and in the one asked for those of each urgency. */
    public TaskCounts counts(Actor actor, Scope scope) {
        Selection selection = new Selection(reader(actor));
        TaskFilter asked = TaskFilter.all(scope == Scope.DONE ? Scope.OWN : scope);
        TaskFilter unread =
                new TaskFilter(asked.scope(), null, null, null, null, null, null, null, null, null, true, null);
        String sql = "select " + selection.count(TaskFilter.all(Scope.OWN), MOST) + " as own, "
                + selection.count(TaskFilter.all(Scope.DEPARTMENT), MOST) + " as department, "
                + selection.count(TaskFilter.all(Scope.SUBSTITUTED), MOST) + " as substituted, "
                + selection.count(TaskFilter.all(Scope.FOLLOWED), MOST) + " as followed, "
                + selection.count(asked.of(Urgency.OVERDUE), MOST) + " as overdue, "
                + selection.count(asked.of(Urgency.NEAR), MOST) + " as near, "
                + selection.count(asked.of(Urgency.SUSPENDED), MOST) + " as suspended, "
                + selection.count(unread, MOST) + " as unread";
        return jdbc.sql(sql)
                .params(selection.parameters())
                .query(TaskCounts.class)
                .single();
    }

    /** The open tasks of a case, for its page. */
    public List<TaskRow> ofCase(Actor actor, UUID caseId) {
        return jdbc.sql("select " + TaskRows.COLUMNS + " from task t" + TaskRows.JOINS + """
                         where t.case_id = :case and t.state in ('OPEN', 'CLAIMED', 'STARTED') order by t.sort_date, t.id
                        """)
                .param("case", caseId)
                .param("me", actor.staff())
                .query(new TaskRows(reader(actor)))
                .list();
    }

    TaskReader reader(Actor actor) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        return new TaskReader(actor, rights.capacities(actor, today), calendar, today);
    }

    private static String among(Selection selection, @Nullable Set<UUID> among) {
        return among == null ? "" : " and t.id = any(" + selection.parameter(among.toArray(UUID[]::new)) + ")";
    }

    private static void name(List<@Nullable String> keys, Selection selection) {
        for (int n = 0; n < keys.size(); n++) {
            String key = keys.get(n);
            if (key == null) {
                throw Refusal.invalid("cursor", new LocalisedText("不是此列表的游标。", "is not a cursor of this listing"));
            }
            selection.parameters().put("key" + n, key);
        }
    }

    private static List<@Nullable String> keys(ResultSet row, List<String> columns) throws SQLException {
        List<@Nullable String> keys = new ArrayList<>();
        for (String column : columns) {
            keys.add(
                    column.equals("closed_at")
                            ? row.getTimestamp(column).toInstant().toString()
                            : row.getString(column));
        }
        keys.add(row.getString("id"));
        return keys;
    }

    private record Keyed(TaskRow row, List<@Nullable String> keys) {}
}
