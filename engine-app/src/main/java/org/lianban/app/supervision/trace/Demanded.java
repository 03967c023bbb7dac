package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service of somebody else was demanded of the applicant.
 *
 * @param basis the law that says so, or null
 * @param paid whether the applicant pays for it
 */
public record Demanded(
        Instant at,
        String department,
        @Nullable String person,
        String what,
        @Nullable String basis,
        boolean paid) implements CaseFact {}
