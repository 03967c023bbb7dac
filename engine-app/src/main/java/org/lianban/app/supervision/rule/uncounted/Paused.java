package org.lianban.app.supervision.rule.uncounted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;

/** A pause in its case, in days of the calendar. */
record Paused(Pause pause, SupervisedCase supervised, WorkCalendar calendar) {

    /** The day on which it began; that day does not count any more. */
    LocalDate from() {
        return calendar.dateOf(pause.span().from());
    }

    /** The day on which the application was in hand. */
    LocalDate receivedOn() {
        return calendar.dateOf(supervised.head().receivedAt());
    }

    /** The day on which it was ended, by whomever; null while it lasts. */
    @Nullable
    LocalDate endedOn() {
        Instant until = pause.span().until();
        if (until == null) {
            until = decidedAt();
        }
        if (until == null) {
            until = supervised.head().closedAt();
        }
        return until == null ? null : calendar.dateOf(until);
    }

    /** When the case was decided after it had begun; null if it was not. */
    @Nullable
    Instant decidedAt() {
        return supervised
                .facts(Decided.class)
                .map(Decided::at)
                .filter(at -> !at.isBefore(pause.span().from()))
                .findFirst()
                .orElse(null);
    }

    /** The first day that counts again: that of its end, or the one after its cap; null while neither is known. */
    @Nullable
    LocalDate countsAgainOn() {
        LocalDate ended = endedOn();
        LocalDate cap = pause.capEndsOn();
        if (cap == null || (ended != null && !ended.isAfter(cap))) {
            return ended;
        }
        return cap.plusDays(1);
    }

    /** The pauses of the case, in the order in which they began. */
    static Stream<Paused> of(SupervisedCase supervised, WorkCalendar calendar) {
        return supervised.facts(Pause.class).map(pause -> new Paused(pause, supervised, calendar));
    }
}
