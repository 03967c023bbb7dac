package org.lianban.app.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail.
 *
 * @param name of who acted, if it is known still
 * @param address from where it was asked for, null for what no request asked for
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String who,
        @Nullable String name,
        Act kind,
        String about,
        Map<String, String> what,
        @Nullable String address) {}
