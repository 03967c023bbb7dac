package org.lianban.app.supervision.trace;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suspension of a clock.
 *
 * @param id names it within the case
 * @param person who asked for it
 * @param listed whether the item's whitelist has the ground
 * @param capEndsOn the last day it may take; null without a cap
 * @param notifiedAt when the applicant was told in writing how long it takes; null if never
 * @param plannedProof the proof that was promised for its end; null if none was
 */
public record Pause(
        String id,
        String department,
        @Nullable String person,
        String item,
        String ground,
        boolean listed,
        Approval approval,
        Span span,
        @Nullable LocalDate capEndsOn,
        @Nullable Instant notifiedAt,
        @Nullable String plannedProof,
        @Nullable Proof proof)
        implements CaseFact {

    @Override
    public Instant at() {
        return span.from();
    }

    /**
     * Who let it be.
     *
     * @param by null if nobody did
     * @param authorised whether that person may
     */
    public record Approval(
            @Nullable Instant askedAt,
            @Nullable Instant at,
            @Nullable String by,
            boolean authorised) {}

    /**
     * From when until when.
     *
     * @param until null while it lasts
     * @param recordedAt when the system learnt of its beginning
     * @param endRecordedAt when the system learnt of its end
     * @param capped whether it ended because its cap was reached
     */
    public record Span(
            Instant from,
            @Nullable Instant until,
            Instant recordedAt,
            @Nullable Instant endRecordedAt,
            boolean capped) {}

    /** What shows that its ground had ended: a report, a record, an invoice. */
    public record Proof(String reference, @Nullable LocalDate datedOn) {}
}
