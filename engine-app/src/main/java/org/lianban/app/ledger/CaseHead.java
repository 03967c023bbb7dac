package org.lianban.app.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.ledger.LedgerHead;

/**
 * Where the ledger of a case ends, and the region that its entries carry.
 *
 * @param recordedAt when its last entry was recorded; null before the first
 */
record CaseHead(
        UUID caseId,
        String region,
        LedgerHead head,
        @Nullable Instant recordedAt) {}
