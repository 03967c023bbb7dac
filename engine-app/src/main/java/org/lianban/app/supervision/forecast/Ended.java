package org.lianban.app.supervision.forecast;

import java.time.LocalDate;

/**
 * A clock that ended.
 *
 * @param counted its days, in the unit of its limit
 */
record Ended(
        String kind,
        String subject,
        String department,
        int counted,
        int limit,
        LocalDate startedOn,
        LocalDate stoppedOn) {}
