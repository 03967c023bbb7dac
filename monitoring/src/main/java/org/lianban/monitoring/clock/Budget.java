package org.lianban.monitoring.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * The current budget period of a clock: when it started, what limits it, and what suspensions cover in its unit.
 *
 * @param limit the limit, extensions included, or null if none is prescribed
 */
record Budget(Instant startedAt, @Nullable TimeLimit limit, Coverage coverage) {

    Measure measure() {
        return coverage.measure();
    }

    /** The first position that can count. */
    long begin() {
        return measure().begin(startedAt);
    }

    /** When the limit is reached if the present state lasts, or null if there is none or it is left open. */
    @Nullable
    Due due(WorkCalendar calendar) {
        if (limit == null) {
            return null;
        }
        long position = coverage.reach(begin(), limit.amount() * measure().unit());
        return position == Long.MAX_VALUE ? null : Due.reachedAt(position, measure(), calendar);
    }

    /** This period as it stands at the moment that ends it. */
    Period endedAt(Instant at) {
        long counted = coverage.counted(begin(), measure().endOfStopped(at));
        return new Period(startedAt, at, limit, counted / measure().unit());
    }

    Budget startedAt(Instant newStart) {
        return new Budget(newStart, limit, coverage);
    }

    Budget extendedTo(TimeLimit newLimit) {
        return new Budget(startedAt, newLimit, coverage);
    }
}
