package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.util.UUID;

/**
 * A case that no rule could be asked about, or a card or an order of which it could not be seen whether it was answered.
 *
 * @param caseId that of the finding or order where it is one
 * @param origin CASE, DELIVERED, CARD or ORDER
 * @param caseNumber of a card its rule and severity, of an order its number
 * @param department whose card or order it is; empty for cases
 * @param error what went wrong the last time
 * @param since when it was first so
 * @param retryAt when it is tried again
 */
public record SetAsideCase(
        UUID caseId,
        String origin,
        String caseNumber,
        String department,
        String error,
        Instant since,
        int tries,
        Instant retryAt) {}
