package org.lianban.monitoring.clock;

/** What became of one day of a clock; every day after the start has exactly one class. */
public enum DayClass {
    /** It was used. */
    COUNTED,
    /** A suspension took it. */
    UNCOUNTED,
    /** Nobody works that day. */
    NON_WORKING
}
