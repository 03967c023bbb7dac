package org.lianban.app.casework.examination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * To whom a task is handed, and why.
 *
 * @param to login of the colleague
 */
public record HandOverForm(
        @NotBlank @Size(max = 40) String to,
        @NotBlank @Size(max = 500) String reason) {}
