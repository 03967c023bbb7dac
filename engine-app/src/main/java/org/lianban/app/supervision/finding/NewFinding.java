package org.lianban.app.supervision.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;

/**
 * A finding that is not stored yet.
 *
 * @param caseId null for one about figures
 * @param origin where that case is handled; null for one about figures
 */
public record NewFinding(
        String region,
        @Nullable CaseOrigin origin,
        @Nullable UUID caseId,
        int ruleVersion,
        Found found) {

    /** A finding about a case. */
    static NewFinding of(CaseHead head, int ruleVersion, Found found) {
        return new NewFinding(head.region(), head.origin(), head.id(), ruleVersion, found);
    }
}
