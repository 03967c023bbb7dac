package org.lianban.app.supervision.figure.measure;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.ledger.ClockHistory;
import org.lianban.app.supervision.figure.course.LoadedCourse;
import org.lianban.app.supervision.figure.course.StageRow;
import org.lianban.app.supervision.figure.measure.Measured.StageDays;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.DayClass;
import org.lianban.monitoring.clock.DayReading;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * How long a case was in each of its stages, by the clocks of the stages. Where a clock runs through several of them, as that of
 * the delivery does, the first has its days from the start of the clock on, each other one those after the day of its opening.
 */
record StageRows(CaseHead head, LoadedCourse loaded, WorkCalendar calendar, Instant now) {

    List<StageDays> of(String month) {
        Map<UUID, ClockHistory> clocks = loaded.clocks().stream().collect(toMap(ClockHistory::id, clock -> clock));
        Set<UUID> begun = new HashSet<>();
        List<StageDays> rows = new ArrayList<>();
        for (StageRow stage : loaded.stages()) {
            UUID id = stage.clockId();
            ClockHistory clock = id == null ? null : clocks.get(id);
            if (clock != null) {
                LocalDate after = begun.add(clock.id()) ? LocalDate.MIN : calendar.dateOf(stage.openedAt());
                rows.add(row(stage, clock, after, month));
            }
        }
        return rows;
    }

    private StageDays row(StageRow stage, ClockHistory clock, LocalDate after, String month) {
        Instant closed = stage.closedAt();
        Reading reading = clock.at(closed == null || closed.isAfter(now) ? now : closed, true);
        List<DayReading> days = Objects.requireNonNull(reading.days(), "asked for").stream()
                .filter(day -> day.date().isAfter(after))
                .toList();
        long used = of(days, DayClass.COUNTED);
        long stopped = of(days, DayClass.UNCOUNTED);
        TimeLimit limit = reading.limit();
        return new StageDays(
                stage.id(),
                head.id(),
                head.region(),
                month,
                stage.department(),
                head.service(),
                stage.item(),
                stage.process(),
                stage.element(),
                limit == null ? null : limit.amount(),
                limit == null ? null : limit.unit(),
                stage.counted() ? used : 0,
                stage.counted() ? stopped : used + stopped,
                reading.overdue() > 0);
    }

    private static long of(List<DayReading> days, DayClass clazz) {
        return days.stream().filter(day -> day.clazz() == clazz).count();
    }
}
