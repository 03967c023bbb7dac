package org.lianban.monitoring.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A published announcement of holidays and make-up days, or of a closure at short notice.
 *
 * @param id identifies the notice within its calendar
 * @param publishedOn the date from which it was known
 * @param title its official title
 * @param source where it can be read
 * @param days what it fixes or changes, in order of date; a later notice prevails over an earlier one
 * @param years the years that it settles as a whole: dates in them are no longer provisional; empty for a closure
 */
public record CalendarNotice(
        String id,
        LocalDate publishedOn,
        String title,
        String source,
        Map<LocalDate, NoticeDay> days,
        Set<Integer> years) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /**
     * Copies its arguments.
     *
     * @throws IllegalArgumentException if a date lies outside 1900 to 2999, or its kind contradicts the day of the week
     */
    public CalendarNotice {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A calendar notice needs an id");
        }
        days.forEach((date, day) -> {
            requireYear(date.getYear());
            day.requireFits(date);
        });
        years.forEach(CalendarNotice::requireYear);
        days = Collections.unmodifiableMap(new TreeMap<>(days));
        years = Collections.unmodifiableSet(new TreeSet<>(years));
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("A calendar notice speaks of years from %d to %d, not of %d"
                    .formatted(FIRST_YEAR, LAST_YEAR, year));
        }
    }
}
