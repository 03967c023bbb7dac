package org.lianban.app.supervision.rule.uncounted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * A stretch in which a case waits and nobody's clock runs.
 *
 * @param last the last day that a clock measured, or that of the receipt
 * @param next the day on which one started again or the case was closed; null while neither is so
 * @param department who had it last
 */
record Wait(LocalDate last, @Nullable LocalDate next, String department, Place place) {

    /** Between what and what. */
    enum Place {
        RECEIPT("收件至受理", "between receipt and acceptance"),
        HAND_OVER("部门之间", "between departments"),
        DELIVERY("决定至送达", "between decision and delivery");

        private final String zh;
        private final String en;

        Place(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String text() {
            return zh + " / " + en;
        }
    }

    /**
     * The waits of a case: those without a clock of any kind, and those from one department's clock to another's, in which the clock
     * of the whole case runs, and counts for nobody. A department that waits lawfully, as for another one's result, has a clock that
     * says so.
     */
    static Stream<Wait> of(SupervisedCase supervised, WorkCalendar calendar) {
        Stream<Wait> measuredByNone =
                gaps(supervised, calendar, clock -> true).stream().map(gap -> gap.wait(supervised, calendar));
        Stream<Wait> handOvers = gaps(supervised, calendar, Wait::isOfADepartment).stream()
                .filter(gap -> gap.nextDepartment() != null
                        && gap.department() != null
                        && !gap.nextDepartment().equals(gap.department()))
                .filter(gap -> Paused.of(supervised, calendar).noneMatch(gap::overlaps))
                .map(gap -> gap.wait(supervised, calendar));
        return Stream.concat(measuredByNone, handOvers).distinct();
    }

    private static boolean isOfADepartment(WatchedClock clock) {
        return clock.kind() != ClockKind.PROMISED && clock.kind() != ClockKind.STATUTORY;
    }

    /** Days that no clock of a sort measures; the departments are those of the clocks before and after, if there are any. */
    private record Gap(
            LocalDate last,
            @Nullable LocalDate next,
            @Nullable String department,
            @Nullable String nextDepartment) {

        boolean overlaps(Paused paused) {
            LocalDate again = paused.countsAgainOn();
            return (next == null || paused.from().isBefore(next)) && (again == null || again.isAfter(last));
        }

        Wait wait(SupervisedCase supervised, WorkCalendar calendar) {
            String lead = supervised.head().department();
            LocalDate accepted = day(supervised.head().acceptedAt(), calendar);
            boolean isDecided = supervised.facts(Decided.class).anyMatch(decided -> !calendar.dateOf(decided.at())
                    .isAfter(last));
            if (isDecided) {
                return new Wait(last, next, lead, Place.DELIVERY);
            }
            return accepted == null || accepted.isAfter(last)
                    ? new Wait(last, next, lead, Place.RECEIPT)
                    : new Wait(last, next, department == null ? lead : department, Place.HAND_OVER);
        }
    }

    private static List<Gap> gaps(SupervisedCase supervised, WorkCalendar calendar, Predicate<WatchedClock> which) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate closed = day(supervised.head().closedAt(), calendar);
        LocalDate last = calendar.dateOf(supervised.head().receivedAt());
        String department = null;
        for (WatchedClock clock : supervised.clocks().stream()
                .filter(which)
                .sorted(Comparator.comparing(WatchedClock::startedOn))
                .toList()) {
            if (clock.startedOn().isAfter(last)) {
                gaps.add(new Gap(last, clock.startedOn(), department, clock.department()));
            }
            LocalDate stopped = clock.stoppedOn();
            if (stopped == null) {
                return gaps;
            }
            if (!stopped.isBefore(last)) {
                last = stopped;
                department = clock.department();
            }
        }
        if (closed == null || closed.isAfter(last)) {
            gaps.add(new Gap(last, closed, department, null));
        }
        return gaps;
    }

    private static @Nullable LocalDate day(@Nullable Instant at, WorkCalendar calendar) {
        return at == null ? null : calendar.dateOf(at);
    }
}
