package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * How likely an open clock is to be late.
 *
 * @param system that delivered the case; null for our own
 * @param counted its days when the forecast was made, against {@code limit}
 * @param probability from 0 to 1
 * @param alike DEPARTMENT, SUBJECT or KIND: which clocks it rests on
 * @param ended how many of them ended
 * @param running how many of them still run
 * @param asOf the day on which it was made
 */
public record ForecastView(
        UUID clockId,
        @Nullable String system,
        UUID caseId,
        String caseNumber,
        LocalisedText serviceName,
        LocalisedText clock,
        String subject,
        String department,
        @Nullable LocalDate dueDate,
        int counted,
        int limit,
        double probability,
        String alike,
        long ended,
        long running,
        LocalDate asOf) {}
