package org.lianban.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Irregularity;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * What is stored of a clock for searching; follows from its events alone.
 *
 * @param subject the branch, stage element or procedure that it measures
 * @param limit extensions included, null where none is prescribed
 * @param startedOn the local date that is not counted
 * @param dueDate the last day in time; null without a limit and while a suspension without a cap leaves it open
 * @param counted as of {@code measuredOn}, in the unit of the limit
 * @param uncounted by ground, as of {@code measuredOn}
 * @param measuredOn the day of the last change of the state; it and every working day after it are of one kind
 * @param overdue past the due date as of {@code measuredOn}
 * @param suspendedOn the day on which the suspension opened that has stopped it; null while it runs
 * @param nextChange when the state changes by itself: the end of a cap
 */
public record DerivedClock(
        UUID id,
        UUID caseId,
        ClockKind kind,
        String subject,
        String department,
        ClockState state,
        @Nullable TimeLimit limit,
        LocalDate startedOn,
        @Nullable LocalDate stoppedOn,
        @Nullable LocalDate dueDate,
        boolean provisional,
        long counted,
        SortedMap<String, Long> uncounted,
        LocalDate measuredOn,
        long overdue,
        @Nullable LocalDate suspendedOn,
        @Nullable Instant nextChange,
        List<Irregularity> irregularities) {}
