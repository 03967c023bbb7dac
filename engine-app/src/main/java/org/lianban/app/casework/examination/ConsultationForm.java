package org.lianban.app.casework.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A question to another department. */
public record ConsultationForm(
        @NotBlank @Size(max = 80) String department,
        @NotBlank @Size(max = 2000) String question) {}
