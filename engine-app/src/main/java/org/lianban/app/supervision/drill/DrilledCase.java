package org.lianban.app.supervision.drill;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/**
 * A case with an open examination of the item.
 *
 * @param clockId of the examination; due date and days are its own
 * @param counted working days as last measured
 * @param findings standing cards about the case
 */
public record DrilledCase(
        UUID id,
        UUID clockId,
        String number,
        LocalisedText serviceName,
        String applicantName,
        @Nullable LocalDate dueDate,
        ClockState clockState,
        @Nullable Long workingDaysLeft,
        long overdueDays,
        @Nullable LocalDate suspendedOn,
        long counted,
        long uncounted,
        long findings) {}
