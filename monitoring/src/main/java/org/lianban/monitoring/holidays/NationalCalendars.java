package org.lianban.monitoring.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lianban.monitoring.calendar.CalendarNotice;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.NoticeDay;
import org.lianban.monitoring.calendar.OfficeHours;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Every calendar that has a name, those of other countries included. */
public final class NationalCalendars {

    /** The names, as a command line tells them. */
    public static final String NAMES = "cn or nl";

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    private NationalCalendars() {}

    /** The calendar of that name, or empty if there is none. */
    public static Optional<WorkCalendar> named(String id) {
        return id.equals("nl") ? Optional.of(netherlands()) : Calendars.named(id);
    }

    /**
     * The Netherlands: Monday to Friday less the public holidays that Jollyday knows, for 1980 to 2100; office hours 09:00 to
     * 17:00. It follows Jollyday where that differs from the Algemene termijnenwet, article 3: Good Friday is worked.
     *
     * <p>Jollyday knows no dates of publication, so that all holidays count as known from the first day on.
     */
    public static WorkCalendar netherlands() {
        return Netherlands.CALENDAR;
    }

    /** Asks the library when the calendar is first needed, and once. */
    private static final class Netherlands {

        static final WorkCalendar CALENDAR = WorkCalendar.of(
                "nl",
                ZoneId.of("Europe/Amsterdam"),
                OfficeHours.of(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                notices(HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS))));
    }

    private static List<CalendarNotice> notices(HolidayManager holidays) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> notice(year, holidays.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)))
                .toList();
    }

    private static CalendarNotice notice(int year, Set<Holiday> holidays) {
        Map<LocalDate, NoticeDay> days = new TreeMap<>();
        holidays.forEach(holiday ->
                days.put(holiday.getDate(), NoticeDay.holiday(holiday.getDescription(Locale.forLanguageTag("nl")))));
        return new CalendarNotice(
                "nl-" + year,
                LocalDate.of(FIRST_YEAR, 1, 1),
                "Feestdagen %d, Jollyday".formatted(year),
                "https://github.com/focus-shift/jollyday",
                days,
                Set.of(year));
    }
}
