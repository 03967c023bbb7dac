package org.lianban.app.supervision.trace;

/** Where a case is handled. */
public enum CaseOrigin {
    /** By lianban. */
    CASE,
    /** By a system of the department's own, which delivers what happens. */
    DELIVERED
}
