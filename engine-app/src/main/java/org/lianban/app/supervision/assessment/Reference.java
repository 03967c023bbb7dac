package org.lianban.app.supervision.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item that a figure counted.
 *
 * @param ref its name within the figure: a clock, a finding, a case and its branch, a rating
 * @param origin CASE of lianban's own cases, DELIVERED of another system's, STATISTIC of a finding about no case
 * @param caseNumber the case's, or its name in the other system
 * @param finding where it is about a card
 * @param sequence the last entry of the case's ledger that it rests on; of a delivered case its version; of a card its step
 * @param subject what of the case: a clock, a branch, a rule, stars
 * @param onDay when it ended or was decided
 * @param due of a limit
 * @param part what it adds to the count
 * @param whole what it adds to the whole
 * @param against whether it speaks against the department
 */
public record Reference(
        String department,
        Figure figure,
        String ref,
        String origin,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable UUID finding,
        long sequence,
        String subject,
        LocalDate onDay,
        @Nullable LocalDate due,
        long part,
        long whole,
        boolean against) {}
