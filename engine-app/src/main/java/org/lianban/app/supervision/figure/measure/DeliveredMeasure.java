package org.lianban.app.supervision.figure.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.supervision.figure.measure.Measured.CaseDays;
import org.lianban.app.supervision.figure.measure.Measured.CaseFigure;
import org.lianban.monitoring.attribution.CaseCourse;
import org.lianban.monitoring.attribution.Counterfactual;
import org.lianban.monitoring.attribution.CriticalPath;
import org.lianban.monitoring.attribution.Piece;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.DayReading;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/**
 * Measures one case of another system at the moment at which it is read. Its examinations are its branches; a case of which none is
 * told is one examination, from the beginning of its limit to the end. On a day on which nothing at all is told of a case nobody did anything.
 */
record DeliveredMeasure(DeliveredCase delivered) {

    /** Empty if nothing started any of its clocks. */
    Optional<Measured> take() {
        return start().map(start -> {
            CaseCourse course = new CaseCourse(start, end(), delivered.closedAt() != null, pieces());
            CriticalPath path = CriticalPath.of(course, delivered.calendar());
            return new Measured(figure(path), days(), PathRows.of(delivered.id(), delivered.region(), month(), path));
        });
    }

    private Optional<Instant> start() {
        Optional<Instant> began =
                delivered.clocks().stream().map(DeliveredMeasure::startOf).min(Comparator.naturalOrder());
        Instant received = delivered.receivedAt();
        return received == null ? began : began.map(first -> received);
    }

    private Instant end() {
        return Objects.requireNonNullElse(delivered.closedAt(), delivered.asOf());
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
                Objects.requireNonNullElse(delivered.service(), item()),
                false,
                delivered.calendar().dateOf(delivered.asOf()),
                path.elapsed(),
                delivered.calendar().workingDaysBetween(path.receivedOn(), path.lastOn()),
                limit.map(read -> read.actual().counted()).orElse(0L),
                limit.map(read -> read.actual().totalUncounted()).orElse(0L),
                limit.map(read -> read.actual().overdue()).orElse(0L),
                limit.map(read -> read.none().overdue()).orElse(0L));
    }

    private String item() {
        return Objects.requireNonNullElse(delivered.item(), delivered.system());
    }

    private List<CaseClock> examinations() {
        List<CaseClock> branches = delivered.clocks().stream()
                .filter(one -> one.clock().kind() == Kind.BRANCH)
                .toList();
        return branches.isEmpty()
                ? delivered.clocks().stream().filter(CaseClock::main).toList()
                : branches;
    }

    private List<CaseDays> days() {
        Set<LocalDate> active = new HashSet<>();
        delivered.facts().forEach(fact -> active.add(delivered.calendar().dateOf(fact.at())));
        List<CaseDays> rows = new ArrayList<>();
        for (CaseClock one : examinations()) {
            Examination examination = Examination.of(readings(one), active, delivered.calendar());
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
                department(one),
                itemOf(one),
                null,
                ground,
                examination.calendarDays(),
                examination.workingDays(),
                examination.counted(),
                pause.uncounted(),
                pause.idle());
    }

    private String department(CaseClock one) {
        return Objects.requireNonNullElse(one.clock().department(), delivered.department());
    }

    private String itemOf(CaseClock one) {
        String branch = one.clock().subject().replaceFirst("#[0-9]+$", "");
        return one.clock().kind() == Kind.BRANCH && !branch.isEmpty() ? branch : item();
    }

    private List<DayReading> readings(CaseClock one) {
        return Objects.requireNonNullElse(
                one.clock().read(delivered.calendar(), delivered.asOf(), true).days(), List.of());
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (CaseClock one : delivered.clocks()) {
            if (one.clock().kind() == Kind.ACCEPTANCE) {
                pieces.add(piece(one, Piece.Kind.ACCEPTING, null));
            } else if (one.clock().kind() == Kind.DELIVERY) {
                pieces.add(piece(one, Piece.Kind.DELIVERING, null));
            }
        }
        examinations().forEach(one -> pieces.add(piece(one, Piece.Kind.EXAMINING, itemOf(one))));
        return pieces;
    }

    private Piece piece(CaseClock one, Piece.Kind kind, @Nullable String branch) {
        Map<LocalDate, String> grounds = new HashMap<>();
        for (DayReading day : readings(one)) {
            if (day.ground() != null) {
                grounds.put(day.date(), day.ground());
            }
        }
        boolean stopped = one.reading().state() == ClockState.STOPPED;
        return new Piece(
                one.clock().name(),
                kind,
                department(one),
                branch,
                one.clock().name(),
                startOf(one),
                stopped ? one.reading().asOf() : delivered.asOf(),
                Set.of(),
                null,
                List.of(),
                grounds);
    }

    private static Instant startOf(CaseClock one) {
        return one.clock().events().get(0).at();
    }
}
