package org.lianban.monitoring.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of one date.
 *
 * @param kind HOLIDAY or MAKE_UP; WORKING on a weekday or WEEKEND on a weekend gives the date back to the weekly pattern
 * @param name the occasion, as people call it (春节), or null
 */
public record NoticeDay(DayKind kind, @Nullable String name) {

    /** A date freed from work. */
    public static NoticeDay holiday(String name) {
        return new NoticeDay(DayKind.HOLIDAY, name);
    }

    /** A date at the weekend that is worked. */
    public static NoticeDay makeUp(String name) {
        return new NoticeDay(DayKind.MAKE_UP, name);
    }

    void requireFits(LocalDate date) {
        boolean weekend = weeklyKind(date) == DayKind.WEEKEND;
        boolean fits =
                switch (kind) {
                    case HOLIDAY -> true;
                    case WORKING -> !weekend;
                    case WEEKEND, MAKE_UP -> weekend;
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "%s is a %s and cannot be %s; only a Saturday or Sunday is WEEKEND or MAKE_UP, only another day WORKING"
                            .formatted(date, date.getDayOfWeek(), kind));
        }
    }

    static DayKind weeklyKind(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? DayKind.WEEKEND : DayKind.WORKING;
    }
}
