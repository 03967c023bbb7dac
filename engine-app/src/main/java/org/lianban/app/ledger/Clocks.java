package org.lianban.app.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.calendars.NoticeCitation;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.DayReading;
import org.lianban.monitoring.clock.Reading;
import org.springframework.stereotype.Component;

/** Shows the clocks of a case, read at this moment from its ledger. Who may see the case is for the caller to say. */
@Component
public class Clocks {

    private final EntryStore entries;
    private final CalendarBook calendars;
    private final Clock clock;

    Clocks(EntryStore entries, CalendarBook calendars, Clock clock) {
        this.entries = entries;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** All clocks of a case, in the order in which they started. */
    public List<ClockView> ofCase(UUID caseId) {
        Derivation now = now();
        return entries.clocksOf(List.of(caseId)).stream()
                .map(one -> view(one, now, now.reading(one, false)))
                .toList();
    }

    /** The clocks of several cases, in one query. */
    public Map<UUID, List<ClockView>> ofCases(List<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        Derivation now = now();
        return entries.clocksOf(cases).stream()
                .collect(Collectors.groupingBy(
                        RecordedClock::caseId,
                        Collectors.mapping(one -> view(one, now, now.reading(one, false)), Collectors.toList())));
    }

    /**
     * One clock of a case with its days explained.
     *
     * @throws Refusal if the case has no such clock
     */
    public ClockDays days(UUID caseId, UUID clockId) {
        RecordedClock one = entries.clocksOf(List.of(caseId)).stream()
                .filter(candidate -> candidate.id().equals(clockId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("该办件没有这个计时。", "The case has no such clock.")));
        Derivation now = now();
        Reading reading = now.reading(one, true);
        List<DayReading> days = Objects.requireNonNullElse(reading.days(), List.of());
        return new ClockDays(
                view(one, now, reading),
                days.stream().map(ClockDays.Day::of).toList(),
                notices(days, one.calendarIn(now.edition())));
    }

    private Derivation now() {
        return new Derivation(calendars.edition(), clock.instant());
    }

    private static ClockView view(RecordedClock clock, Derivation now, Reading reading) {
        WorkCalendar calendar = clock.calendarIn(now.edition());
        Instant moment = now.now();
        return new ClockView(
                clock.id(),
                clock.kind(),
                clock.kind().title(),
                clock.subject(),
                clock.department(),
                reading.state(),
                ClockView.Limit.of(reading.limit()),
                reading.counted(),
                reading.remaining(),
                reading.uncounted(),
                reading.nonWorking(),
                reading.elapsed(),
                Derivation.dueDate(reading, calendar),
                DaysToGo.left(reading, Derivation.dueDate(reading, calendar), calendar.dateOf(moment), calendar),
                reading.overdue(),
                reading.provisional(),
                reading.state() == ClockState.SUSPENDED
                        ? ClockKernel.dueIfResumed(clock.events(), calendar, moment)
                                .orElse(null)
                        : null,
                now.suspendedOn(clock, reading, calendar),
                calendar.dateOf(now.startOf(clock)),
                reading.irregularities().stream().map(ClockView.Misfit::of).toList());
    }

    private static List<NoticeCitation> notices(List<DayReading> days, WorkCalendar calendar) {
        Set<String> cited = days.stream()
                .map(day -> calendar.explain(day.date()).noticeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return calendar.notices().stream()
                .filter(notice -> cited.contains(notice.id()))
                .map(NoticeCitation::of)
                .toList();
    }
}
