package org.lianban.app.calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.calendar.NoticeDay;

/**
 * One date of a notice, as it is sent and stored.
 *
 * @param kind HOLIDAY or MAKE_UP; WORKING or WEEKEND gives the date back to the weekly pattern
 * @param name the occasion, as people call it
 */
public record NoticeDayJson(
        LocalDate date, DayKind kind, @Nullable String name) {

    /** The dates of a notice; a later entry for the same date prevails. */
    public static Map<LocalDate, NoticeDay> toDays(List<NoticeDayJson> days) {
        Map<LocalDate, NoticeDay> map = new TreeMap<>();
        days.forEach(day -> map.put(day.date(), new NoticeDay(day.kind(), day.name())));
        return map;
    }

    static List<NoticeDayJson> of(Map<LocalDate, NoticeDay> days) {
        return days.entrySet().stream()
                .map(day -> new NoticeDayJson(
                        day.getKey(), day.getValue().kind(), day.getValue().name()))
                .toList();
    }
}
