package org.lianban.app.supervision.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the table of rules.
 *
 * @param effectiveFrom its first day; null for the version that is shipped
 * @param trial the trial that was made of it; null for the version that is shipped
 */
public record TableVersion(
        int version,
        @Nullable LocalDate effectiveFrom,
        @Nullable String note,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable UUID trial) {}
