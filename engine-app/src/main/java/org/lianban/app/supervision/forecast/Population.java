package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * Clocks that are forecast from one history: those of a region's own cases, or those that one system delivers.
 *
 * @param system null for the region's own
 * @param madeOn the day of the forecasts
 * @param today the day on which the clocks stand as they are known: of a closed log its last one
 * @param since of what ended before that day nothing is taken
 */
record Population(
        String region,
        @Nullable String system,
        LocalDate madeOn,
        LocalDate today,
        LocalDate since,
        WorkCalendar calendar) {

    /** In SQL, its clocks. */
    String clocks() {
        return system == null
                ? "(select *, department as of_desk from clock where region = :region) k"
                : "(select *, coalesce(desk, department) as of_desk from delivered_clock where system = :system) k";
    }
}
