package org.lianban.app.calendars;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.DayExplanation;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * One year of the calendar.
 *
 * @param provisional whether no notice is known for it, so that its days may still change
 * @param workingDays how many days of it are worked
 * @param days every date of it
 * @param notices those that fix a date of it or settle it, in order of publication
 */
public record CalendarYear(
        int year, boolean provisional, long workingDays, List<Day> days, List<NoticeCitation> notices) {

    /** One date; {@code notice} is the id of the notice that fixes it, null where the weekly pattern does. */
    @Schema(name = "CalendarDay")
    public record Day(
            LocalDate date,
            DayKind kind,
            @Nullable String name,
            @Nullable String notice) {}

    static CalendarYear of(int year, WorkCalendar calendar) {
        List<Day> days = Stream.iterate(LocalDate.of(year, 1, 1), date -> date.plusDays(1))
                .limit(Year.of(year).length())
                .map(date -> day(calendar.explain(date)))
                .toList();
        Set<String> fixing =
                days.stream().map(Day::notice).filter(Objects::nonNull).collect(Collectors.toSet());
        return new CalendarYear(
                year,
                calendar.isProvisional(LocalDate.of(year, 1, 1)),
                days.stream().filter(day -> day.kind().isWorking()).count(),
                days,
                calendar.notices().stream()
                        .filter(notice ->
                                fixing.contains(notice.id()) || notice.years().contains(year))
                        .map(NoticeCitation::of)
                        .toList());
    }

    private static Day day(DayExplanation day) {
        return new Day(day.date(), day.kind(), day.name(), day.noticeId());
    }
}
