package org.lianban.app.casework.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.TimeLimit;
import org.springframework.stereotype.Component;

/** The ends of the terms around acceptance, in the working calendar. */
@Component
class AcceptanceTerm {

    private final CalendarBook calendars;
    private final LimitBook limits;

    AcceptanceTerm(CalendarBook calendars, LimitBook limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    /** When silence accepts: the end of the fifth working day after receipt (行政许可法 第三十二条). */
    Instant expiry(Instant receivedAt) {
        return endOf(due(receivedAt, "acceptance"));
    }

    /** The last day for the applicant's corrections. */
    LocalDate correctionDue(Instant notifiedAt) {
        return due(notifiedAt, "correction");
    }

    Instant endOf(LocalDate day) {
        return calendars.current().startOf(day.plusDays(1));
    }

    private LocalDate due(Instant from, String limitKey) {
        TimeLimit limit = limits.stage(from, limitKey);
        WorkCalendar calendar = calendars.current();
        return calendar.plusWorkingDays(calendar.dateOf(from), limit.amount());
    }
}
