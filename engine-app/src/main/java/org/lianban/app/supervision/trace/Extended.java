package org.lianban.app.supervision.trace;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit was extended.
 *
 * @param person who granted it
 * @param authorised whether that person may
 * @param days by how many
 * @param mostDays by how many the law lets it be; null where unknown
 * @param dueBefore the last day in time before it
 * @param recordedAt when the system learnt of it
 */
public record Extended(
        Instant at,
        String department,
        @Nullable String person,
        boolean authorised,
        int days,
        @Nullable Integer mostDays,
        @Nullable LocalDate dueBefore,
        Instant recordedAt)
        implements CaseFact {}
