package org.lianban.monitoring.exchange.projection;

import org.lianban.monitoring.clock.Irregularity;
import org.lianban.monitoring.clock.Why;

/**
 * Something in a case that does not fit. It is kept and told, and does not stop the case from being read.
 *
 * @param code names the kind of misfit: one of {@link Kind}, or of the kernel's {@link Irregularity.Code}
 * @param line where the event or value stands
 */
public record Misfit(String code, long line, Why why) {

    /** What can be wrong before the kernel sees the events. */
    public enum Kind {
        /** Nothing in the case starts its clock. */
        NEVER_STARTED,
        /** A resumption, and nothing of its pair ever stopped. */
        RESUMED_WITHOUT_STOP,
        /** A resumption that lies before the only stop it can belong to: the suspension takes no time. */
        RESUMED_BEFORE_STOP,
        /** A second stop of a pair that stands suspended: it changes nothing. */
        SUSPENDED_TWICE,
        /** A suspension that nothing ever closed, although its case ended. */
        NEVER_RESUMED,
        /** An event of the clock that was entered long after it took effect. */
        ENTERED_LATE,
        /** Deliveries tell different values of the same attribute of the case. */
        VALUE_CONTRADICTED,
        /** An attribute of the case that should hold a time and does not. */
        VALUE_NO_TIME
    }

    static Misfit of(Kind kind, long line, String zh, String en) {
        return new Misfit(kind.name(), line, new Why(zh, en));
    }
}
