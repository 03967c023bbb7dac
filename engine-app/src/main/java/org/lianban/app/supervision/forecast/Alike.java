package org.lianban.app.supervision.forecast;

/** Which clocks a forecast rests on, all with the same limit; the narrowest that have enough. */
enum Alike {
    /** Of the same kind and subject in the same department; of delivered cases, at the same desk of the other system. */
    DEPARTMENT,
    /** Of the same kind and subject in any department. */
    SUBJECT,
    /** Of the same kind. */
    KIND
}
