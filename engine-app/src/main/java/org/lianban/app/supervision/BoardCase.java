package org.lianban.app.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/** A case on the board, with where its days went: elapsed = counted + uncounted + nonWorking, on the limit that binds it. */
public record BoardCase(
        UUID id,
        String number,
        LocalisedText serviceName,
        String applicantName,
        String leadDepartment,
        String state,
        Instant receivedAt,
        @Nullable LocalDate dueDate,
        @Nullable ClockState clockState,
        @Nullable Long workingDaysLeft,
        long overdueDays,
        long counted,
        long uncounted,
        long nonWorking,
        long elapsed) {}
