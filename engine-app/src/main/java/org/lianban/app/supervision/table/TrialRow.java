package org.lianban.app.supervision.table;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difference that a trial found.
 *
 * @param kind ADDED, GONE or CHANGED
 * @param origin CASE or DELIVERED
 */
public record TrialRow(
        long number,
        String kind,
        String rule,
        String origin,
        UUID caseId,
        String caseNumber,
        String department,
        @Nullable String severityBefore,
        @Nullable String severityAfter,
        @Nullable LocalDate onBefore,
        @Nullable LocalDate onAfter) {}
