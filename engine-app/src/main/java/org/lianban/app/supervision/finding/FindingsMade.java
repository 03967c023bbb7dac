package org.lianban.app.supervision.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.SupervisionRule.Card;

/** Findings were stored, in the transaction that is still open. */
public record FindingsMade(List<Made> findings) {

    /**
     * A finding that is new.
     *
     * @param caseId of lianban's own case, or null
     * @param person who is responsible, as far as one is known
     */
    public record Made(
            UUID id,
            String region,
            String rule,
            Card severity,
            String department,
            @Nullable String person,
            @Nullable UUID caseId,
            LocalDate crossedOn) {}
}
