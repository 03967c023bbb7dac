package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.Extended;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.RuleUnit;

/** How much of a clock's limit was used on the day on which a pause began, the pauses before it left out. */
record UsedTime(WatchedClock clock, Paused paused) {

    LatePause.Used used() {
        RuleLimit limit = Objects.requireNonNull(clock.limit(), "a clock with a limit");
        long day = days(clock.startedOn(), paused.from());
        LocalDate seen = clock.startedOn();
        for (Paused earlier : earlier()) {
            LocalDate first = later(earlier.from(), seen.plusDays(1));
            LocalDate again = earlier.countsAgainOn();
            LocalDate last = again == null || again.isAfter(paused.from()) ? paused.from() : again.minusDays(1);
            if (!last.isBefore(first)) {
                day -= days(first.minusDays(1), last);
                seen = last;
            }
        }
        return new LatePause.Used(clock, limit.amount() - extendedAfterwards(), day);
    }

    private List<Paused> earlier() {
        return Paused.of(paused.supervised(), paused.calendar())
                .filter(other -> other.pause()
                        .span()
                        .from()
                        .isBefore(paused.pause().span().from()))
                .filter(other -> clock.kind() != ClockKind.BRANCH
                        || other.pause().item().equals(paused.pause().item()))
                .toList();
    }

    /** The limit as it was then: what it was extended by later is not in it. */
    private int extendedAfterwards() {
        int days = paused.supervised()
                .facts(Extended.class)
                .filter(extended -> extended.at().isAfter(paused.pause().span().from()))
                .mapToInt(Extended::days)
                .sum();
        int amount = Objects.requireNonNull(clock.limit()).amount();
        return clock.kind() == ClockKind.BRANCH || days >= amount ? 0 : days;
    }

    private long days(LocalDate exclusiveStart, LocalDate inclusiveEnd) {
        boolean calendarDays = Objects.requireNonNull(clock.limit()).unit() == RuleUnit.CALENDAR_DAY;
        return calendarDays
                ? Math.max(0, inclusiveEnd.toEpochDay() - exclusiveStart.toEpochDay())
                : paused.calendar().workingDaysBetween(exclusiveStart, inclusiveEnd);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
