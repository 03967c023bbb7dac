package org.lianban.app.supervision.figure.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.monitoring.attribution.CaseCourse;
import org.lianban.monitoring.attribution.Piece;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.DayReading;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/**
 * What a case of another system went through, as of the moment at which it is read. Its examinations are its branches; a case of
 * which none is told is one examination, from the beginning of its limit to the end.
 */
public record DeliveredCourse(DeliveredCase delivered) {

    /** Empty if nothing started any of its clocks. */
    public Optional<CaseCourse> course() {
        return start().map(start -> new CaseCourse(start, end(), delivered.closedAt() != null, pieces()));
    }

    private Optional<Instant> start() {
        Optional<Instant> began =
                delivered.clocks().stream().map(DeliveredCourse::startOf).min(Comparator.naturalOrder());
        Instant received = delivered.receivedAt();
        return received == null ? began : began.map(first -> received);
    }

    private Instant end() {
        return Objects.requireNonNullElse(delivered.closedAt(), delivered.asOf());
    }

    /** The item, or what stands for it where none is told. */
    public String item() {
        return Objects.requireNonNullElse(delivered.item(), delivered.system());
    }

    public List<CaseClock> examinations() {
        List<CaseClock> branches = delivered.clocks().stream()
                .filter(one -> one.clock().kind() == Kind.BRANCH)
                .toList();
        return branches.isEmpty()
                ? delivered.clocks().stream().filter(CaseClock::main).toList()
                : branches;
    }

    public String department(CaseClock one) {
        return delivered.departmentOf(one.clock());
    }

    public String itemOf(CaseClock one) {
        String branch = one.clock().subject().replaceFirst("#[0-9]+$", "");
        return one.clock().kind() == Kind.BRANCH && !branch.isEmpty() ? branch : item();
    }

    public List<DayReading> readings(CaseClock one) {
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
