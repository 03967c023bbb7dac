package org.lianban.app.casework.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer to a consultation. */
public record AnswerForm(@NotBlank @Size(max = 4000) String text) {}
