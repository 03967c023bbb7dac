package org.lianban.app.casework.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** From one star, very dissatisfied, to five, very satisfied; what it is about, and in the applicant's words. */
public record RatingForm(
        @Min(1) @Max(5) int stars,

        @NotNull @Size(max = 8, message = "{lianban.TooMany}")
        Set<@NotNull RatingTag> tags,

        @NotNull @Size(max = 1000) String text) {}
