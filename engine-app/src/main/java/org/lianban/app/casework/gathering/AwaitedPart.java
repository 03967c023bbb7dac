package org.lianban.app.casework.gathering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A case whose materials a department is to look through.
 *
 * @param due the last day on which the notice can be issued
 */
public record AwaitedPart(
        UUID caseId,
        String number,
        LocalisedText service,
        String applicant,
        Instant askedAt,
        @Nullable LocalDate due) {}
