package org.lianban.app.studio.modeler;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is listed: everything but itself.
 *
 * @param note where it is used
 */
record DesignerToken(
        UUID id,
        String note,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    /** @param note where it is to be used */
    record DesignerTokenForm(
            @NotBlank @Size(max = 100) String note,

            @Min(1) @Max(400) int validDays) {}

    /**
     * One just issued.
     *
     * @param token shown this once
     */
    record NewDesignerToken(UUID id, String token, Instant expiresAt) {}
}
