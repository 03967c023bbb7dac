package org.lianban.app.messages.preference;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When a person is not to be disturbed, every day from one local time until before another.
 *
 * @param to earlier than {@code from} if the hours go over midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** The moment itself, or the end of the quiet hours in which it is. */
    ZonedDateTime afterQuiet(ZonedDateTime moment) {
        if (!contains(moment.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = moment.with(to);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }

    private boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return from.isBefore(to) ? begun && notOver : begun || notOver;
    }
}
