package org.lianban.app.migration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/**
 * One case of a migration. Of one that was tried or moved stages and clocks are as they were read in that very transaction, before and
 * after; of any other as they are now.
 *
 * @param words why it is held, gone or has failed
 * @param endedAt when it was tried or moved last
 * @param stages what of it is open
 * @param clocks those that have not stopped
 */
record MigrationCase(
        long number,
        UUID caseId,
        String caseNumber,
        MigrationCaseState state,
        @Nullable LocalisedText words,
        @Nullable Instant endedAt,
        List<MovedStage> stages,
        List<MovedClock> clocks) {

    /**
     * A stage that is open.
     *
     * @param item code of the item that it examines, if any
     * @param to the element's id in the target; absent if it has no place there
     */
    record MovedStage(
            String process,
            String element,
            LocalisedText name,
            @Nullable String item,
            @Nullable String to,
            @Nullable LocalisedText toName) {}

    /**
     * A clock that goes on.
     *
     * @param subject the branch, stage element or procedure that it measures
     * @param after absent of a case that was not moved, not even to try
     */
    record MovedClock(
            UUID id,
            ClockKind kind,
            LocalisedText name,
            String subject,
            ClockReading before,
            @Nullable ClockReading after) {}

    /**
     * What a clock says.
     *
     * @param counted in the unit of its limit, working days without one
     */
    record ClockReading(
            ClockState state, long counted, @Nullable LocalDate dueDate) {

        static ClockReading of(ClockView clock) {
            return new ClockReading(clock.state(), clock.counted(), clock.dueDate());
        }
    }
}
