package org.lianban.app.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.Reading;

/**
 * A clock with everything that its reading depends on, for those who read it in other ways than people see it.
 *
 * @param subject the branch, stage element or procedure that it measures
 * @param events in the order of the ledger
 * @param calendar the present one, or for a stopped clock the one that was known when its stop was recorded
 */
public record ClockHistory(
        UUID id,
        UUID caseId,
        ClockKind kind,
        String subject,
        String department,
        List<ClockEvent> events,
        WorkCalendar calendar) {

    /** The reading at a moment. */
    public Reading at(Instant now, boolean withDays) {
        return ClockKernel.read(id.toString(), events, calendar, now, withDays);
    }
}
