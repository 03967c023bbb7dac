package org.lianban.app.reports;

import java.time.Clock;
import java.time.Instant;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the sending of what is due, each once. */
@Component
class DueReports {

    private final ReportRuns runs;
    private final CalendarBook calendars;
    private final Clock clock;

    DueReports(ReportRuns runs, CalendarBook calendars, Clock clock) {
        this.runs = runs;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What was missed meanwhile is sent once and not once for each time; a day that became a holiday has nothing. */
    @Transactional
    public void begin() {
        Instant now = clock.instant();
        WorkCalendar calendar = calendars.current();
        for (Report report : runs.due(now)) {
            Instant due = report.nextDue();
            if (due != null
                    && runs.take(report, report.cadence().next(now, calendar))
                    && calendar.isWorkingDay(calendar.dateOf(due))) {
                runs.begin(report.id(), due);
            }
        }
    }
}
