package org.lianban.app.supervision.figure;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * Days that applicants lived through beside those that were counted.
 *
 * @param total over everything, which is not the sum of the rows by ground: an examination may stop on several
 */
record Uncounted(YearMonth from, YearMonth to, boolean open, String by, List<Row> rows, Row total) {

    /**
     * One line. Working days, but for the calendar days.
     *
     * @param examinations departments' examinations of an item; a joint case has several
     * @param calendarDays from the beginning of each examination to its end, as the applicant lives through them
     * @param workingDays of these; {@code counted + uncounted}, unless put together by ground
     * @param uncounted taken by suspensions, on this ground only if put together by ground
     * @param uncountedShare of the working days
     * @param idle uncounted days on which nobody did anything about the item
     * @param idleShare of the uncounted days
     */
    record Row(
            String key,
            LocalisedText name,
            long examinations,
            long calendarDays,
            long workingDays,
            long counted,
            long uncounted,
            @Nullable Double uncountedShare,
            long idle,
            @Nullable Double idleShare) {}
}
