package org.lianban.app.calendars;

import java.time.LocalDate;
import java.util.Map;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * How a limit stands, for whoever lists or counts; who is past it and suspended is both. Each is a condition of SQL on a column with the state of a clock and one with its
 * due date, and has the parameters {@link #parameters}.
 */
public enum Standing {
    RUNNING("%1$s = 'RUNNING'"),
    /** It ends today or on the next working day. */
    NEAR("%1$s = 'RUNNING' and %2$s between :today and :near"),
    /** Past it, also where the clock was stopped after that: the date of one that was stopped before is that of its cap, or none. */
    OVERDUE("%1$s in ('RUNNING', 'SUSPENDED') and %2$s < :today"),
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
        return counted(condition(state, dueDate));
    }

    /** What counts the rows that are past their limit and suspended, so that a picture of parts draws them once. */
    public static String countOverdueAndSuspended(String state, String dueDate) {
        return counted(OVERDUE.condition(state, dueDate) + " and " + SUSPENDED.condition(state, dueDate));
    }

    private static String counted(String condition) {
        return "count(*) filter (where %s)".formatted(condition);
    }

    /** Of all conditions: {@code today}, and {@code near}, the last day that is near. */
    public static Map<String, LocalDate> parameters(WorkCalendar calendar, LocalDate today) {
        return Map.of("today", today, "near", calendar.plusWorkingDays(today, NEAR_WORKING_DAYS));
    }
}
