package org.lianban.app.supervision.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.trace.CaseOrigin;

/**
 * Something that a department was asked and has not answered.
 *
 * @param id of the finding or order
 * @param what {@code card} or {@code order}: the item in the table of rules
 * @param subject tells it from all others
 * @param origin where the case is handled that it is about; null if it is about none
 * @param caseId that case
 * @param due the last day to answer
 * @param facts what a finding about it rests on, beside that day
 */
public record Asked(
        UUID id,
        String what,
        String subject,
        String region,
        String department,
        @Nullable CaseOrigin origin,
        @Nullable UUID caseId,
        LocalDate due,
        List<Reason> facts) {}
