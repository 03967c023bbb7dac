package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What a department should do today so that fewest are late.
 *
 * @param perDay how many tasks it ends on a working day: the median of the last twenty
 * @param today in this order
 * @param later what can wait and still be in time, the next first
 * @param lost what is late in any case, the longest overdue first
 */
public record TodaysWork(String department, int perDay, List<Item> today, List<Item> later, List<Item> lost) {

    /**
     * A task.
     *
     * @param daysLeft working days until it is late: 0 if it must be done today
     * @param probability how likely its stage is to be late, if there is a forecast
     */
    public record Item(
            UUID taskId,
            UUID caseId,
            String caseNumber,
            LocalisedText title,
            LocalisedText serviceName,
            LocalDate dueDate,
            long daysLeft,
            @Nullable Double probability) {}
}
