package org.lianban.app.migration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;

/**
 * One case of a migration.
 *
 * @param words why it is held, gone or has failed
 * @param endedAt when it was tried or moved last
 * @param stages what of it is open now
 * @param clocks those that have not stopped; a migration changes none of them
 */
record MigrationCase(
        long number,
        UUID caseId,
        String caseNumber,
        MigrationCaseState state,
        @Nullable LocalisedText words,
        @Nullable Instant endedAt,
        List<OpenStage> stages,
        List<RunningClock> clocks) {

    /**
     * A stage that is open.
     *
     * @param item code of the item that it examines, if any
     * @param to the element's id in the target; absent if it has no place there
     */
    record OpenStage(
            String process,
            String element,
            @Nullable String item,
            @Nullable String to) {}

    /** A clock that goes on as it is. */
    record RunningClock(
            ClockKind kind,
            String subject,
            String state,
            @Nullable LocalDate dueDate) {}
}
