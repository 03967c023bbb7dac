package org.lianban.app.casework.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A rating in the list of the offices.
 *
 * @param answerBy by when a bad one has to be answered
 * @param mine whether the reader's department answers it
 */
record RatingRow(
        UUID caseId,
        String caseNumber,
        LocalisedText service,
        String department,
        int stars,
        List<RatingTag> tags,
        String text,
        Instant ratedAt,
        @Nullable LocalDate answerBy,
        boolean mine,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
