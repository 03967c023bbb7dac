package org.lianban.monitoring.cli;

import java.time.LocalDate;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.holidays.NationalCalendars;

/** The options that choose a calendar and how much of it was known. */
final class CalendarOptions {

    static final String CALENDAR = "--calendar";
    static final String KNOWN_AT = "--known-at";
    static final String DATE = "a date like 2020-01-20";

    private CalendarOptions() {}

    static WorkCalendar calendar(Arguments arguments) {
        WorkCalendar calendar = arguments
                .value(
                        CALENDAR,
                        "the name of a calendar (" + NationalCalendars.NAMES + ")",
                        name -> NationalCalendars.named(name).orElseThrow())
                .orElseGet(Calendars::cn);
        return arguments
                .value(KNOWN_AT, DATE, LocalDate::parse)
                .map(calendar::asKnownAt)
                .orElse(calendar);
    }
}
