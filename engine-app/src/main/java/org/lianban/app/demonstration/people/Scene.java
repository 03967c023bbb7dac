package org.lianban.app.demonstration.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * What people see when they look up from their desks, some times a day.
 *
 * @param round how often they have looked up today, from 0
 */
public record Scene(Instant now, LocalDate today, int round, WorkCalendar calendar, List<OpenCase> cases) {

    /** How often people look up on a working day. */
    public static final int ROUNDS = 6;

    /** How many working days lie between that moment and today. */
    public long workingDaysSince(Instant since) {
        return calendar.workingDaysBetween(calendar.dateOf(since), today);
    }

    /** Whether somebody gets round to what came up at {@code since}, so many working days later, at an hour of his own. */
    public boolean isTime(Instant since, long days, Chance chance, String topic) {
        long passed = workingDaysSince(since);
        return passed > days || (passed == days && round >= hour(chance, topic));
    }

    /** Whether a share of the time from {@code since} to the due date has passed, and then so many working days more. */
    public boolean isTime(Instant since, @Nullable LocalDate due, double share, int more, Chance chance, String topic) {
        long span = due == null ? 5 : calendar.workingDaysBetween(calendar.dateOf(since), due);
        long days = more > 0 ? Math.max(0, span) + more : Math.round(share * Math.max(0, span));
        return isTime(since, days, chance, topic);
    }

    private static int hour(Chance chance, String topic) {
        return (int) (chance.of(topic + "-hour") * ROUNDS);
    }
}
