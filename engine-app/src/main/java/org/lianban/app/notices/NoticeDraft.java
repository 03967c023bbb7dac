package org.lianban.app.notices;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.NoticeDayJson;
import org.lianban.monitoring.calendar.CalendarNotice;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * A notice as an administrator hands it in.
 *
 * @param publishedOn the date from which it was known, today or before
 * @param source where it can be read
 * @param years those that it settles as a whole, so that their dates are no longer provisional; if it is absent, the provisional
 *     years of which the notice frees both New Year's Day and National Day, as the notice of a year does and no closure does
 */
public record NoticeDraft(
        @Nullable LocalDate publishedOn,
        @Nullable String title,
        @Nullable String source,
        @Nullable Set<@NotNull Integer> years,
        @Nullable List<@NotNull NoticeDayJson> days) {

    Set<Integer> settledYears(WorkCalendar present) {
        return new TreeSet<>(years == null ? yearsAsAWhole(present) : years);
    }

    private Set<Integer> yearsAsAWhole(WorkCalendar present) {
        Set<LocalDate> free = dates().stream()
                .filter(day -> day != null && day.kind() == DayKind.HOLIDAY)
                .map(NoticeDayJson::date)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return free.stream()
                .filter(present::isProvisional)
                .map(LocalDate::getYear)
                .filter(year -> free.contains(LocalDate.of(year, 1, 1)) && free.contains(LocalDate.of(year, 10, 1)))
                .collect(Collectors.toSet());
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
