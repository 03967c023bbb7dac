package org.lianban.app.reports;

/** How often a report goes out. */
public enum Often {
    WORKING_DAY,
    /** On a day of the week. */
    WEEK,
    /** On the first working day. */
    MONTH
}
