package org.lianban.app.casework.work;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.monitoring.clock.LimitUnit;

/**
 * A clock that has not stopped.
 *
 * @param dueDate as derived at the last event; absent while a suspension without a cap lasts, or where no limit is prescribed
 */
public record OpenClock(
        UUID id,
        ClockKind kind,
        String subject,
        @Nullable LimitUnit limitUnit,
        @Nullable LocalDate dueDate) {}
