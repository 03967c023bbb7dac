package org.lianban.app.calendars;

import java.time.LocalDate;
import java.util.Map;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * How a limit stands, for whoever lists or counts: each is a condition of SQL on a column with the state of a clock and one with its
 * due date, and has the parameters {@link #parameters}.
 */
public enum Standing {
    RUNNING("%1$s = 'RUNNING'"),
    /** It ends today or on the next working day. */
    NEAR("%1$s = 'RUNNING' and %2$s between :today and :near"),
    OVERDUE("%1$s = 'RUNNING' and %2$s < :today"),
    SUSPENDED("%1$s = 'SUSPENDED'");

    private static final int NEAR_WORKING_DAYS = 1;

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /** The condition on these columns. */
    public String condition(String state, String dueDate) {
        return condition.formatted(state, dueDate);
    }

    /** What counts the rows that stand so. */
    public String count(String state, String dueDate) {
        return "count(*) filter (where %s)".formatted(condition(state, dueDate));
    }

    /** Of all conditions: {@code today}, and {@code near}, the last day that is near. */
    public static Map<String, LocalDate> parameters(WorkCalendar calendar, LocalDate today) {
        return Map.of("today", today, "near", calendar.plusWorkingDays(today, NEAR_WORKING_DAYS));
    }
}
