package org.lianban.app.exchange.system;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A token to issue; {@code note} says to whom. */
record TokenForm(
        @NotNull TokenScope scope,
        @NotBlank @Size(max = 200) String note,
        @Min(1) @Max(400) int validDays) {}
