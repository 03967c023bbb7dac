package org.lianban.app.supervision.table;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A draft of the table, and the cases over which to try it.
 *
 * @param source DMN
 * @param casesFrom cases that were received on that day or later
 * @param casesTo the last day on which they were received
 */
public record TrialDraft(
        @NotBlank @Size(max = 1_000_000) String source,
        @NotNull LocalDate casesFrom,
        @NotNull LocalDate casesTo) {}
