package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A certificate that was issued.
 *
 * @param voidedAt since when it is void
 */
public record CertificateView(
        UUID id,
        String itemCode,
        LocalisedText name,
        String number,
        String holder,
        String issuedBy,
        Instant issuedAt,
        @Nullable LocalDate validUntil,
        @Nullable Instant voidedAt) {}
