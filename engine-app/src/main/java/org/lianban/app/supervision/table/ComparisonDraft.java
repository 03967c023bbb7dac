package org.lianban.app.supervision.table;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A draft to hold beside the table in force.
 *
 * @param source DMN
 */
public record ComparisonDraft(
        @NotBlank @Size(max = 1_000_000) String source) {}
