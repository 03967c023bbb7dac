package org.lianban.app.casework.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in of that which the notice asks for.
 *
 * @param form new values of fields, by key of the field; what is blank leaves the field open
 */
public record CorrectionSubmission(
        @NotNull @Size(max = 200, message = "{lianban.TooMany}") @EachOnce
        List<ApplicationForm.@NotNull @Valid HandedIn> materials,

        @Nullable @Size(max = 500, message = "{lianban.TooMany}")
        Map<@NotNull @Size(max = 80) String, @NotNull @Size(max = 400) String> form) {

    /** One of materials only. */
    public CorrectionSubmission(List<ApplicationForm.HandedIn> materials) {
        this(materials, null);
    }

    Map<String, String> filledIn() {
        return Objects.requireNonNullElse(form, Map.of());
    }

    boolean isEmpty() {
        return materials.isEmpty() && filledIn().isEmpty();
    }
}
