package org.lianban.app.supervision.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reminder by hand.
 *
 * @param department null for all that have not replied
 */
public record OrderReminder(
        @Size(max = 40) @Nullable String department,
        @NotBlank @Size(max = 4000) String text) {}
