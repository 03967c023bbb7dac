package org.lianban.monitoring.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.Irregularity.Code;

/** Decides whether an event fits what the ledger said before it. */
final class Fit {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Fit() {}

    /** What is wrong with the event, or null if it fits. */
    static @Nullable Code misfit(ClockEvent event, Replay so) {
        if (isOutOfRange(event.at())) {
            return Code.TIME_OUT_OF_RANGE;
        }
        if (so.stoppedAt() != null) {
            return Code.AFTER_STOP;
        }
        Budget budget = so.budget();
        if (budget == null) {
            return event instanceof Started ? null : Code.BEFORE_START;
        }
        return misfitWhileAlive(event, budget, so);
    }

    private static @Nullable Code misfitWhileAlive(ClockEvent event, Budget budget, Replay so) {
        if (event instanceof Started) {
            return Code.STARTED_TWICE;
        } else if (event instanceof Suspended suspended) {
            return so.suspension(suspended.suspension()) == null ? null : Code.SUSPENSION_ID_USED;
        } else if (event instanceof Resumed resumed) {
            return misfit(so.suspension(resumed.suspension()));
        } else if (event instanceof Extended extended) {
            return misfit(extended, budget, so);
        } else if (event instanceof Reanchored reanchored && isOutOfRange(reanchored.startAt())) {
            return Code.TIME_OUT_OF_RANGE;
        }
        return null;
    }

    private static @Nullable Code misfit(@Nullable Suspension resumed) {
        if (resumed == null) {
            return Code.UNKNOWN_SUSPENSION;
        }
        return resumed.isClosed() ? Code.SUSPENSION_CLOSED : null;
    }

    private static @Nullable Code misfit(Extended event, Budget budget, Replay so) {
        TimeLimit limit = budget.limit();
        if (limit == null) {
            return Code.EXTENSION_WITHOUT_LIMIT;
        }
        if (limit.unit() != event.by().unit()) {
            return Code.EXTENSION_IN_OTHER_UNIT;
        }
        if ((long) limit.amount() + event.by().amount() > Integer.MAX_VALUE) {
            return Code.EXTENSION_TOO_LARGE;
        }
        Due due = budget.due(so.calendar());
        boolean expired = due != null && so.calendar().dateOf(event.at()).isAfter(due.day());
        return expired ? Code.EXTENSION_AFTER_EXPIRY : null;
    }

    /** Within this range no arithmetic of the kernel can overflow. */
    static boolean isOutOfRange(Instant at) {
        return at.isBefore(FIRST) || at.isAfter(LAST);
    }

    /** The nearest moment that can be measured. */
    static Instant clamp(Instant now) {
        return now.isBefore(FIRST) ? FIRST : now.isAfter(LAST) ? LAST : now;
    }
}
