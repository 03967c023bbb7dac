package org.lianban.app.exchange.version;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a delivered case is.
 *
 * @param reference its name in the other system
 * @param department whose case it is
 * @param parties the other departments of its region that examine parts of it, or did
 */
public record CaseName(
        UUID id,
        String region,
        String system,
        String reference,
        String department,
        Set<String> parties,
        @Nullable String service,
        @Nullable String item,
        @Nullable String applicant) {}
