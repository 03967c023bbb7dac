package org.lianban.app.supervision.table;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Lets a tried draft come into force.
 *
 * @param effectiveFrom its first day, after today
 */
public record Publication(
        @NotNull UUID trial,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 500) String note) {}
