package org.lianban.app.held;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that a department holds of somebody.
 *
 * @param kind the key of the material, or of the certificate, which is the same
 * @param validUntil its last day, or null if it does not expire
 * @param revokedOn the day from which on it is not valid, or null
 * @param system which delivered it, or null if a decision here issued it
 * @param standing on the day of the look-up
 */
public record HeldDocument(
        UUID id,
        String kind,
        String number,
        String department,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate revokedOn,
        @Nullable String system,
        HeldStanding standing) {

    /** How a document stands on a day: on its last day it is valid still, on the day of its revocation no more. */
    static HeldStanding standing(LocalDate today, @Nullable LocalDate validUntil, @Nullable LocalDate revokedOn) {
        if (revokedOn != null && !today.isBefore(revokedOn)) {
            return HeldStanding.REVOKED;
        }
        return validUntil != null && today.isAfter(validUntil) ? HeldStanding.EXPIRED : HeldStanding.VALID;
    }

    public boolean isValid() {
        return standing == HeldStanding.VALID;
    }
}
