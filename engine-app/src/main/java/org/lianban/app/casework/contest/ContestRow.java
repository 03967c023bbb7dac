package org.lianban.app.casework.contest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A contest in the list of supervisors.
 *
 * @param ground why the time was not counted, by its code
 * @param asked what the department gave as its reason
 */
record ContestRow(
        UUID id,
        UUID caseId,
        String caseNumber,
        LocalisedText service,
        String department,
        String ground,
        String basis,
        String asked,
        Instant suspendedAt,
        boolean suspended,
        String reason,
        Instant openedAt,
        ContestState state,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
