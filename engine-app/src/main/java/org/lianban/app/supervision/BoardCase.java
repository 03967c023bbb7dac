package org.lianban.app.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/**
 * A case on the board, with where its days went: elapsed = counted + uncounted + nonWorking. They are those of the limit that binds
 * the case; in the list of a department those of the one clock that is listed.
 *
 * @param clockId the clock listed, in the list of a department; a case stands there as often as the department has clocks in it
 * @param stage what that clock measures
 * @param capEnded the last day for which a special procedure could stop the clock; only in the list of those past a cap
 * @param daysPastCap working days since, without today
 */
public record BoardCase(
        UUID id,
        @Nullable UUID clockId,
        String number,
        LocalisedText serviceName,
        @Nullable LocalisedText stage,
        String applicantName,
        String leadDepartment,
        String state,
        Instant receivedAt,
        @Nullable LocalDate dueDate,
        @Nullable ClockState clockState,
        @Nullable Long workingDaysLeft,
        long overdueDays,
        @Nullable LocalDate suspendedOn,
        long counted,
        long uncounted,
        long nonWorking,
        long elapsed,
        @Nullable LocalDate capEnded,
        long daysPastCap) {}
