package org.lianban.app.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.jdbc.core.RowMapper;

/** Makes rows of the list: the days left and over are counted in the calendar of the moment. */
final class TaskRows implements RowMapper<TaskRow> {

    /** The columns of a row of the tasks {@code t}, for the reader {@code :me}. */
    static final String COLUMNS = """
            t.*, %s, a.name as assignee_name, a.login as assignee_login, c.joint,
            case when t.case_due < coalesce(t.due_date, 'infinity') then t.case_due end as nearer_case_due,
            b.state as case_state, b.late_days as case_late_days, b.measured_on as case_measured_on,
            case when t.clock_state = 'SUSPENDED' then coalesce(
                (select s.ground from suspension s where s.case_id = t.case_id and s.branch_id = t.branch_id and s.state = 'OPEN'
                 order by s.decided_at desc limit 1),
                (select g.ground from stage g where g.id = t.stage_id)) end as ground,
            t.state in ('OPEN', 'CLAIMED', 'STARTED')
                and not exists (select from task_opened o where o.task_id = t.id and o.staff = :me) as unread,
            exists (select from case_following f where f.case_id = t.case_id and f.staff = :me) as followed
            """.formatted(DaysToGo.Stored.columns("k"));

    static final String JOINS = """
             join approval_case c on c.id = t.case_id
            left join stage s on s.id = t.stage_id
            left join clock k on k.id = s.clock_id
            left join clock b on b.id = c.due_clock
            left join staff a on a.id = t.assignee
            """;

    private final TaskReader reader;

    TaskRows(TaskReader reader) {
        this.reader = reader;
    }

    @Override
    public TaskRow mapRow(ResultSet row, int number) throws SQLException {
        LocalDate due = row.getObject("due_date", LocalDate.class);
        UUID assignee = row.getObject("assignee", UUID.class);
        ClockState clockState = ClockState.valueOf(row.getString("clock_state"));
        DaysToGo.Stored clock = DaysToGo.Stored.of(row);
        DaysToGo toGo = DaysToGo.of(
                new DaysToGo.Stored(due, clockState, clock.lateDays(), clock.measuredOn(), clock.suspendedOn()),
                reader.today(),
                reader.calendar());
        LocalDate caseDue = row.getObject("nearer_case_due", LocalDate.class);
        @Nullable DaysToGo ofCase = caseDue == null ? null : caseToGo(row, caseDue);
        Float risk = row.getObject("risk", Float.class);
        return new TaskRow(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("applicant_name"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                row.getString("item_code"),
                text(row, "item_name"),
                row.getString("element"),
                new LocalisedText(row.getString("title_zh"), row.getString("title_en")),
                row.getString("department"),
                row.getString("assignee_name"),
                reader.actor().staff().equals(assignee),
                TaskState.valueOf(row.getString("state")),
                due,
                toGo.left(),
                clockState,
                toGo.over(),
                toGo.suspendedOn(),
                row.getBoolean("provisional"),
                row.getString("ground"),
                caseDue,
                ofCase == null ? null : ofCase.left(),
                ofCase == null ? 0 : ofCase.over(),
                row.getBoolean("joint"),
                risk == null ? null : risk.doubleValue(),
                assignee != null && reader.absent().contains(assignee) ? row.getString("assignee_login") : null,
                row.getBoolean("unread"),
                row.getBoolean("followed"),
                row.getTimestamp("created_at").toInstant());
    }

    private DaysToGo caseToGo(ResultSet row, LocalDate due) throws SQLException {
        return DaysToGo.of(
                new DaysToGo.Stored(
                        due,
                        ClockState.valueOf(row.getString("case_state")),
                        row.getLong("case_late_days"),
                        row.getObject("case_measured_on", LocalDate.class),
                        null),
                reader.today(),
                reader.calendar());
    }

    private static @Nullable LocalisedText text(ResultSet row, String column) throws SQLException {
        String zh = row.getString(column + "_zh");
        return zh == null ? null : new LocalisedText(zh, row.getString(column + "_en"));
    }
}
