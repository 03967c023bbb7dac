package org.lianban.app.exchange.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/**
 * A delivered case in a list.
 *
 * @param reference its name in the other system
 * @param closedOn the day on which the clock of its limit stopped
 * @param clockState absent if nothing started a clock
 * @param late whether it ended late, or is past its due date
 * @param overdue by how much, in the unit of its limit
 * @param uncountedDays what suspensions took when it was last read
 * @param savedDays by how much it would be late without its suspensions, if it is in time only because of them
 * @param irregularities events that do not fit
 */
record DeliveredRow(
        UUID id,
        String system,
        LocalisedText systemName,
        String reference,
        String department,
        @Nullable String service,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        @Nullable LocalDate dueDate,
        @Nullable ClockState clockState,
        boolean late,
        long overdue,
        long uncountedDays,
        long savedDays,
        int irregularities,
        @com.fasterxml.jackson.annotation.JsonIgnore LocalDate sortOn) {}
