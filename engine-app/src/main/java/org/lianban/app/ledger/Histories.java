package org.lianban.app.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.CalendarEdition;
import org.springframework.stereotype.Component;

/** The clocks of many cases with their events, in one query. Who may see them is for the caller to say. */
@Component
public class Histories {

    private final EntryStore entries;
    private final CalendarBook calendars;

    Histories(EntryStore entries, CalendarBook calendars) {
        this.entries = entries;
        this.calendars = calendars;
    }

    /** All clocks of these cases, case by case, in the order in which they started. */
    public List<ClockHistory> ofCases(Collection<UUID> cases) {
        CalendarEdition edition = calendars.edition();
        return entries.clocksOf(cases).stream()
                .map(clock -> new ClockHistory(
                        clock.id(),
                        clock.caseId(),
                        clock.kind(),
                        clock.subject(),
                        clock.department(),
                        clock.events(),
                        clock.calendarIn(edition)))
                .toList();
    }
}
