package org.lianban.app.supervision.figure.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.supervision.figure.course.DeliveredCourse;
import org.lianban.app.supervision.figure.measure.Measured.CaseDays;
import org.lianban.app.supervision.figure.measure.Measured.CaseFigure;
import org.lianban.monitoring.attribution.Counterfactual;
import org.lianban.monitoring.attribution.CriticalPath;

/**
 * Measures one case of another system at the moment at which it is read. On a day on which nothing at all is told of a case nobody
 * did anything. It has no stages of our flow.
 */
record DeliveredMeasure(DeliveredCase delivered, DeliveredCourse whole) {

    DeliveredMeasure(DeliveredCase delivered) {
        this(delivered, new DeliveredCourse(delivered));
    }

    /** Empty if nothing started any of its clocks. */
    Optional<Measured> take() {
        return whole.course().map(course -> {
            CriticalPath path = CriticalPath.of(course, delivered.calendar());
            return new Measured(
                    figure(path), days(), PathRows.of(delivered.id(), delivered.region(), month(), path), List.of());
        });
    }

    private String month() {
        Instant closed = delivered.closedAt();
        return closed == null
                ? Measured.OPEN
                : delivered.calendar().dateOf(closed).withDayOfMonth(1).toString();
    }

    private CaseFigure figure(CriticalPath path) {
        Optional<Counterfactual> limit = delivered.clocks().stream()
                .filter(CaseClock::main)
                .findFirst()
                .map(main -> Counterfactual.of(
                        main.clock().name(), main.clock().events(), delivered.calendar(), delivered.asOf()));
        return new CaseFigure(
                delivered.id(),
                delivered.region(),
                month(),
                delivered.department(),
                Objects.requireNonNullElse(delivered.service(), whole.item()),
                false,
                delivered.calendar().dateOf(delivered.asOf()),
                path.elapsed(),
                delivered.calendar().workingDaysBetween(path.receivedOn(), path.lastOn()),
                limit.map(read -> read.actual().counted()).orElse(0L),
                limit.map(read -> read.actual().totalUncounted()).orElse(0L),
                limit.map(read -> read.actual().overdue()).orElse(0L),
                limit.map(read -> read.none().overdue()).orElse(0L));
    }

    private List<CaseDays> days() {
        Set<LocalDate> active = new HashSet<>();
        delivered.facts().forEach(fact -> active.add(delivered.calendar().dateOf(fact.at())));
        List<CaseDays> rows = new ArrayList<>();
        for (CaseClock one : whole.examinations()) {
            Examination examination = Examination.of(whole.readings(one), active, delivered.calendar());
            rows.add(row(one, examination, null, examination.all()));
            examination.byGround().forEach((ground, pause) -> rows.add(row(one, examination, ground, pause)));
        }
        return rows;
    }

    private CaseDays row(CaseClock one, Examination examination, @Nullable String ground, Examination.Pause pause) {
        return new CaseDays(
                delivered.id(),
                delivered.region(),
                month(),
                whole.department(one),
                whole.itemOf(one),
                null,
                ground,
                examination.calendarDays(),
                examination.workingDays(),
                examination.counted(),
                pause.uncounted(),
                pause.idle());
    }
}
