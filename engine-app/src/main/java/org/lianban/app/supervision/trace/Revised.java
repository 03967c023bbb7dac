package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another system delivered something late, or changed it afterwards.
 *
 * @param at when what was delivered took effect
 * @param event names it in the other system
 * @param receivedAt when it was delivered
 */
public record Revised(
        Instant at, String department, @Nullable String person, String event, Change change, Instant receivedAt)
        implements CaseFact {

    /** What was wrong with the delivery. */
    public enum Change {
        LATE,
        CHANGED,
        WITHDRAWN
    }
}
