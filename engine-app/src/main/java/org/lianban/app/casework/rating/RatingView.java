package org.lianban.app.casework.rating;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rating as its applicant reads it. */
public record RatingView(
        int stars,
        List<RatingTag> tags,
        String text,
        Instant ratedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
