package org.lianban.app.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that the same applicant had in the same service before, and that ended.
 *
 * @param of the later case
 * @param outcome how the earlier one ended, in a word of the other system
 */
public record EarlierCase(
        UUID of,
        UUID id,
        String reference,
        String department,
        @Nullable String outcome,
        LocalDate closedOn) {}
