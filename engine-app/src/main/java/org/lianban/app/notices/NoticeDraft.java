package org.lianban.app.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.NoticeDayJson;
import org.lianban.monitoring.calendar.CalendarNotice;

/**
 * A notice as an administrator hands it in.
 *
 * @param publishedOn the date from which it was known, today or before
 * @param source where it can be read
 * @param years those that it settles as a whole, so that their dates are no longer provisional; none for a closure
 */
public record NoticeDraft(
        @Nullable LocalDate publishedOn,
        @Nullable String title,
        @Nullable String source,
        @Nullable Set<Integer> years,
        @Nullable List<NoticeDayJson> days) {

    Set<Integer> settledYears() {
        return years == null ? Set.of() : new TreeSet<>(years);
    }

    List<NoticeDayJson> dates() {
        return days == null ? List.of() : days;
    }

    /** Whether a notice says the same. */
    boolean isSaidBy(CalendarNotice notice) {
        return notice.publishedOn().equals(publishedOn)
                && notice.title().equals(title)
                && notice.days().equals(new TreeMap<>(NoticeDayJson.toDays(dates())));
    }
}
