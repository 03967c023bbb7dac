package org.lianban.app.casework.acceptance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.held.HeldDocument;

/**
 * What the register said of a material when its application was handed in, and what was done.
 *
 * @param lookedUpAt when the window or the applicant looked
 * @param reason why it was brought nevertheless, for BROUGHT
 */
public record CaseHeld(
        String material,
        HeldDocument document,
        UUID lookUp,
        Instant lookedUpAt,
        Outcome outcome,
        @Nullable String reason) {

    /** EXPIRED and REVOKED: it is asked for, also if it was valid when somebody looked. */
    public enum Outcome {
        TAKEN_OVER,
        EXPIRED,
        REVOKED,
        BROUGHT
    }
}
