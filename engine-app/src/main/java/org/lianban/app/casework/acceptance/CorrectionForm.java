package org.lianban.app.casework.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one notice with everything that is to be corrected.
 *
 * @param items what the window found by itself; what the departments said is added
 * @param withoutWaiting it goes out although a department still looks
 */
public record CorrectionForm(
        @NotNull @Size(max = 200, message = "{lianban.TooMany}") @EachOnce
        List<@NotNull @Valid Defect> items,

        @Size(max = 1000) @Nullable String note,
        @Nullable Boolean withoutWaiting) {

    public CorrectionForm(List<Defect> items, @Nullable String note) {
        this(items, note, null);
    }

    /** What is wrong with a material, or that it is missing; or with a field of the form, as {@code form.key}. */
    public record Defect(
            @NotBlank @Size(max = 80) String key,
            @NotBlank @Size(max = 500) String defect) implements Keyed {}
}
