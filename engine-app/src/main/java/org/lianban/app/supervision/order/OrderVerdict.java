package org.lianban.app.supervision.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a supervisor says of the reply of a department.
 *
 * @param department whose reply
 */
public record OrderVerdict(
        @NotBlank @Size(max = 40) String department,
        @NotBlank @Size(max = 4000) String text) {}
