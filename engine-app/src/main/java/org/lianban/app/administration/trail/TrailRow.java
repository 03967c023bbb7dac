package org.lianban.app.administration.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditEntry;
import org.lianban.app.ledger.LedgerSearch;
import org.lianban.app.web.LocalisedText;

/**
 * One entry of the trail as administrators read it.
 *
 * @param id of the case, or of the entry outside of cases
 * @param sequence in the ledger of the case, 0 outside of cases
 * @param at when it was recorded
 * @param who the login
 * @param name of who acted, as far as it is known
 * @param kind of what was done outside of cases
 * @param text what was done in a case
 * @param about the case number, login, code or number of what was acted on
 * @param what further details, outside of cases
 * @param address from where it was asked for, outside of cases
 */
record TrailRow(
        TrailSource source,
        UUID id,
        long sequence,
        Instant at,
        String who,
        String name,
        @Nullable Act kind,
        @Nullable LocalisedText text,
        String about,
        Map<String, String> what,
        @Nullable String address) {

    static TrailRow of(AuditEntry entry) {
        return new TrailRow(
                TrailSource.OTHERS,
                entry.id(),
                0,
                entry.at(),
                entry.who(),
                entry.name() == null ? entry.who() : entry.name(),
                entry.kind(),
                null,
                entry.about(),
                entry.what(),
                entry.address());
    }

    static TrailRow of(LedgerSearch.Found found) {
        return new TrailRow(
                TrailSource.CASES,
                found.caseId(),
                found.entry().sequence(),
                found.entry().recordedAt(),
                found.entry().actor().login(),
                found.entry().actor().name(),
                null,
                found.entry().text(),
                found.caseNumber(),
                Map.of(),
                null);
    }
}
