package org.lianban.app.ledger;

import java.util.UUID;
import org.lianban.monitoring.ledger.LedgerHead;

/** Where the ledger of a case ends, and the region that its entries carry. */
record CaseHead(UUID caseId, String region, LedgerHead head) {}
