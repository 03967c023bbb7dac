package org.lianban.app.supervision.trace;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.RuleLimit;

/**
 * A clock as the rules look at it.
 *
 * @param subject the item, stage or service that it measures
 * @param department whose time it is
 * @param person who is at work on it, as far as one is
 * @param limit null where none is prescribed
 * @param dueDate the last day in time; null without a limit, and while a suspension without a cap leaves it open
 * @param stoppedOn the day on which it stopped, null while it has not
 */
public record WatchedClock(
        UUID id,
        ClockKind kind,
        String subject,
        String department,
        @Nullable String person,
        ClockState state,
        @Nullable RuleLimit limit,
        @Nullable LocalDate dueDate,
        LocalDate startedOn,
        @Nullable LocalDate stoppedOn) {}
