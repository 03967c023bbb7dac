package org.lianban.app.casework.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an application is not accepted, and what the applicant can do about it. */
public record RefusalForm(
        @NotBlank @Size(max = 2000) String reasons,
        @NotBlank @Size(max = 2000) String remedies) {}
