package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.util.UUID;

/**
 * A case that no rule could be asked about.
 *
 * @param origin CASE or DELIVERED
 * @param error what went wrong the last time
 * @param since when it was first so
 * @param retryAt when it is tried again
 */
public record SetAsideCase(
        UUID caseId, String origin, String caseNumber, String error, Instant since, int tries, Instant retryAt) {}
