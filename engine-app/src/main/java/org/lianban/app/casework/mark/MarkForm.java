package org.lianban.app.casework.mark;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A rectangle on a page with a note. Lengths are parts of the page as it lies without being turned, from 0 to 1.
 *
 * @param attachmentId the file: another version of the material does not have the mark
 */
public record MarkForm(
        @NotNull UUID attachmentId,
        @Min(1) @Max(5000) int page,
        @DecimalMin("0") @DecimalMax("1") double x,
        @DecimalMin("0") @DecimalMax("1") double y,
        @DecimalMin("0.001") @DecimalMax("1") double width,
        @DecimalMin("0.001") @DecimalMax("1") double height,
        @NotBlank @Size(max = 500) String note) {

    /** Whether it lies on the page as a whole. */
    boolean lies() {
        return x + width <= 1.000001 && y + height <= 1.000001;
    }

    /** Another note for a mark. */
    public record Note(@NotBlank @Size(max = 500) String note) {}
}
