package org.lianban.app.casework.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a stage is done.
 *
 * @param text what was done in it
 */
public record CompletionForm(@NotBlank @Size(max = 4000) String text) {}
