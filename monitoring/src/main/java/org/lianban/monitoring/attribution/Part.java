package org.lianban.monitoring.attribution;

/** To what a day of a case is attributed. */
public enum Part {
    /** A department examined, weighed or decided, or answered another one. */
    DEPARTMENT,
    /** Nobody examined: see {@link Wait}. */
    WAIT,
    /** A suspension stopped the clock of the branch that held the case. */
    GROUND,
    /** The applicant corrected. */
    APPLICANT,
    /** Nobody works that day, in whosever hands the case was. */
    NON_WORKING
}
