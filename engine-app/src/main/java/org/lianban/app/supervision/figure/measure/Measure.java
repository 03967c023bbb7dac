package org.lianban.app.supervision.figure.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockHistory;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.figure.course.LoadedCourse;
import org.lianban.app.supervision.figure.measure.Measured.CaseDays;
import org.lianban.app.supervision.figure.measure.Measured.CaseFigure;
import org.lianban.monitoring.attribution.Counterfactual;
import org.lianban.monitoring.attribution.CriticalPath;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Reading;

/** Measures one case at a moment. Pure: the same course, calendar and moment give the same rows. */
record Measure(CaseHead head, LoadedCourse loaded, WorkCalendar calendar, Instant now) {

    Measured take() {
        CriticalPath path = CriticalPath.of(loaded.course(), calendar);
        return new Measured(
                figure(path),
                days(),
                PathRows.of(head.id(), head.region(), month(), path),
                new StageRows(head, loaded, calendar, now).of(month()));
    }

    private String month() {
        return loaded.course().closed()
                ? calendar.dateOf(loaded.course().endsAt()).withDayOfMonth(1).toString()
                : Measured.OPEN;
    }

    private CaseFigure figure(CriticalPath path) {
        Optional<Counterfactual> limit = limit();
        return new CaseFigure(
                head.id(),
                head.region(),
                month(),
                head.department(),
                head.service(),
                head.joint(),
                calendar.dateOf(now),
                path.elapsed(),
                calendar.workingDaysBetween(path.receivedOn(), path.lastOn()),
                limit.map(read -> read.actual().counted()).orElse(0L),
                limit.map(read -> read.actual().totalUncounted()).orElse(0L),
                limit.map(read -> read.actual().overdue()).orElse(0L),
                limit.map(read -> read.none().overdue()).orElse(0L));
    }

    /** The promise to the applicant, or the legal limit where nothing was promised. */
    private Optional<Counterfactual> limit() {
        return one(ClockKind.PROMISED)
                .or(() -> one(ClockKind.STATUTORY))
                .map(clock -> Counterfactual.of(clock.id().toString(), clock.events(), clock.calendar(), now));
    }

    private Optional<ClockHistory> one(ClockKind kind) {
        return loaded.clocks().stream().filter(clock -> clock.kind() == kind).findFirst();
    }

    private List<CaseDays> days() {
        List<CaseDays> rows = new ArrayList<>();
        for (ClockHistory clock : loaded.clocks()) {
            if (clock.kind() == ClockKind.BRANCH) {
                Set<LocalDate> active = head.activeDays().getOrDefault(clock.subject(), Set.of());
                Reading reading = clock.at(now, true);
                Examination examination =
                        Examination.of(Objects.requireNonNull(reading.days(), "asked for"), active, clock.calendar());
                rows.add(row(clock, examination, null, examination.all()));
                examination.byGround().forEach((ground, pause) -> rows.add(row(clock, examination, ground, pause)));
            }
        }
        return rows;
    }

    private CaseDays row(
            ClockHistory clock, Examination examination, @Nullable String ground, Examination.Pause pause) {
        return new CaseDays(
                head.id(),
                head.region(),
                month(),
                clock.department(),
                clock.subject(),
                head.examiners().get(clock.subject()),
                ground,
                examination.calendarDays(),
                examination.workingDays(),
                examination.counted(),
                pause.uncounted(),
                pause.idle());
    }
}
