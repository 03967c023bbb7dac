package org.lianban.app.casework.gathering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All that a department wants corrected, in the place of what it said before.
 *
 * @param items empty: it looked and found nothing
 */
public record PartForm(
        @NotNull @Size(max = 50, message = "{lianban.TooMany}")
        List<@NotNull @Valid PartItem> items) {}
