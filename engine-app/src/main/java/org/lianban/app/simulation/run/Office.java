package org.lianban.app.simulation.run;

import org.lianban.monitoring.calendar.WorkCalendar;

/** Office hours along the calendar, in milliseconds. */
record Office(WorkCalendar calendar) {

    /** When so much office time has passed from a moment on. */
    long after(long moment, long officeMillis) {
        return officeMillis <= 0
                ? moment
                : Math.max(moment, calendar.officeMoment(calendar.officeMillisBefore(moment) + officeMillis));
    }

    long between(long from, long to) {
        return calendar.officeMillisBefore(to) - calendar.officeMillisBefore(from);
    }
}
