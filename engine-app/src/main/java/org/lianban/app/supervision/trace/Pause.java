package org.lianban.app.supervision.trace;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suspension of a clock.
 *
 * @param id names it within the case
 * @param person who asked for it
 * @param listed whether the item's whitelist has the ground; true where no whitelist is known
 * @param capEndsOn the last day it may take; null without a cap
 * @param notifiedAt when the applicant was told in writing how long it takes; null if never
 * @param plannedProof the proof that was promised for its end; null if none was
 * @param waitsForApplicant whether it is the applicant's turn while it lasts: the office has nothing to do then
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
        @Nullable Proof proof,
        boolean waitsForApplicant)
        implements CaseFact {

    /** One in which it is the office's turn. */
    public Pause(
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
            @Nullable Proof proof) {
        this(
                id,
                department,
                person,
                item,
                ground,
                listed,
                approval,
                span,
                capEndsOn,
                notifiedAt,
                plannedProof,
                proof,
                false);
    }

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
     * @param recordedAt when the system in which the case is handled learnt of its beginning; {@code from} where that is unknown
     * @param endRecordedAt when that system learnt of its end
     * @param ending null while it lasts
     */
    public record Span(
            Instant from,
            @Nullable Instant until,
            Instant recordedAt,
            @Nullable Instant endRecordedAt,
            @Nullable Ending ending) {}

    /** How it ended. */
    public enum Ending {
        /** Somebody let the clock run again. */
        RESUMED,
        /** Its cap was reached. */
        CAPPED,
        /** The clock that stood still stopped: the case was withdrawn, say, or decided. */
        WITH_CASE
    }

    /** What shows that its ground had ended: a report, a record, an invoice. */
    public record Proof(String reference, @Nullable LocalDate datedOn) {}
}
