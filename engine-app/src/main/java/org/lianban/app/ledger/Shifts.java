package org.lianban.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockKernel;

/** Compares running clocks under two calendars. Pure. */
record Shifts(WorkCalendar before, WorkCalendar after, Instant now) {

    List<ClockShift> of(List<RecordedClock> clocks) {
        return clocks.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<ClockShift> of(RecordedClock clock) {
        if (clock.stop().isPresent()) {
            return Optional.empty();
        }
        LocalDate was = due(clock, before);
        LocalDate is = due(clock, after);
        return Objects.equals(was, is)
                ? Optional.empty()
                : Optional.of(new ClockShift(clock.id(), clock.caseId(), clock.kind(), clock.subject(), was, is));
    }

    private @Nullable LocalDate due(RecordedClock clock, WorkCalendar calendar) {
        return Derivation.dueDate(
                ClockKernel.read(clock.id().toString(), clock.events(), calendar, now, false), calendar);
    }
}
