package org.lianban.app.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A running clock that a calendar notice moves.
 *
 * @param subject the branch, stage element or procedure that the clock measures
 * @param before the due date without the notice
 * @param after the due date with it
 */
public record ClockShift(
        UUID clockId,
        UUID caseId,
        ClockKind kind,
        String subject,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {}
