package org.lianban.app.supervision.trace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is.
 *
 * @param number how people call it
 * @param service code of the service or item that was applied for
 * @param department the one that leads
 * @param applicant tells applicants apart, and nothing else of them; null where unknown
 * @param receivedAt when the materials were in hand, by law
 */
public record CaseHead(
        UUID id,
        CaseOrigin origin,
        String region,
        String number,
        String service,
        String department,
        @Nullable String applicant,
        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt) {}
