package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/** A case in a list; the due date is that of the limit that binds now. */
public record CaseRow(
        UUID id,
        String number,
        LocalisedText serviceName,
        String applicantName,
        String leadDepartment,
        CaseState state,
        @Nullable Outcome outcome,
        Instant receivedAt,
        boolean filedOnline,
        @Nullable LocalDate dueDate,
        @Nullable ClockState clockState,
        @Nullable Long workingDaysLeft,
        long overdueDays,
        @Nullable LocalDate suspendedOn) {}
