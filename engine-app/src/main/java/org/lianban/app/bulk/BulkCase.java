package org.lianban.app.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * One case of a job.
 *
 * @param words why it would be or was refused, or that it was done
 * @param rule that refuses it
 * @param remedy what would be right
 */
record BulkCase(
        int number,
        UUID taskId,
        UUID caseId,
        String caseNumber,
        BulkCaseState state,
        @Nullable LocalisedText words,
        @Nullable String rule,
        @Nullable LocalisedText remedy,
        @Nullable Instant endedAt) {}
