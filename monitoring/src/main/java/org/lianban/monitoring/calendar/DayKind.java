package org.lianban.monitoring.calendar;

/** What a local date is to an office. */
public enum DayKind {
    /** Monday to Friday, and no notice says otherwise. */
    WORKING,
    /** Saturday or Sunday, and no notice says otherwise. */
    WEEKEND,
    /** A date that a notice frees from work. */
    HOLIDAY,
    /** A Saturday or Sunday worked in exchange for a holiday (调休). */
    MAKE_UP;

    /** Whether the day is a working day (工作日). */
    public boolean isWorking() {
        return this == WORKING || this == MAKE_UP;
    }
}
