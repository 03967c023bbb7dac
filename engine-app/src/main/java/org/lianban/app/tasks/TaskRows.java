package org.lianban.app.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.jdbc.core.RowMapper;

/** Makes rows of the list: the days left and over are counted in the calendar of the moment. */
final class TaskRows implements RowMapper<TaskRow> {

    static final String SELECT = """
            select t.*, a.name as assignee_name, a.login as assignee_login from task t
            left join staff a on a.id = t.assignee
            """;

    private final WorkCalendar calendar;
    private final LocalDate today;
    private final UUID reader;
    private final Set<UUID> absent;

    /**
     * @param absent the colleagues for whom the reader stands in today
     */
    TaskRows(WorkCalendar calendar, LocalDate today, UUID reader, Set<UUID> absent) {
        this.calendar = calendar;
        this.today = today;
        this.reader = reader;
        this.absent = Set.copyOf(absent);
    }

    @Override
    public TaskRow mapRow(ResultSet row, int number) throws SQLException {
        LocalDate due = row.getObject("due_date", LocalDate.class);
        UUID assignee = row.getObject("assignee", UUID.class);
        ClockState clockState = ClockState.valueOf(row.getString("clock_state"));
        DaysToGo toGo = DaysToGo.until(due, clockState, today, calendar);
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
                reader.equals(assignee),
                TaskState.valueOf(row.getString("state")),
                due,
                toGo.left(),
                clockState,
                toGo.over(),
                row.getBoolean("provisional"),
                assignee != null && absent.contains(assignee) ? row.getString("assignee_login") : null,
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable LocalisedText text(ResultSet row, String column) throws SQLException {
        String zh = row.getString(column + "_zh");
        return zh == null ? null : new LocalisedText(zh, row.getString(column + "_en"));
    }
}
