package org.lianban.app.casework.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianban.app.casework.branch.Opinion;

/** What a department says of its item, and why. */
public record OpinionForm(
        @NotNull Opinion result, @NotBlank @Size(max = 4000) String text) {}
