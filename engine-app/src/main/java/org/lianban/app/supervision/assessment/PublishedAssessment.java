package org.lianban.app.supervision.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a period.
 *
 * @param version counts the publications of the period; a later one supersedes it
 * @param reason why it superseded the one before; null of the first
 * @param tableVersion the version of the table of weights
 * @param publishedBy who, by name
 * @param superseded whether a later one did
 */
public record PublishedAssessment(
        UUID id,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int version,
        @Nullable String reason,
        String tableVersion,
        String publishedBy,
        Instant publishedAt,
        boolean superseded) {}
