package org.lianban.app.held;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as a department's system delivers it, checked.
 *
 * @param holderNumber the full number of whom it was issued to; it is not kept
 */
public record DeliveredDocument(
        String kind,
        String number,
        String holderNumber,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate revokedOn) {}
