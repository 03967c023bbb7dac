package org.lianban.app.casework.contest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which suspension is without ground, and why. */
public record ContestForm(
        @NotNull UUID suspension,
        @NotBlank @Size(max = 2000) String reason) {}
