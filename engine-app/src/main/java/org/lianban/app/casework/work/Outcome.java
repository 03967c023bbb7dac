package org.lianban.app.casework.work;

/** How a case ended. LAPSED: the applicant did not answer the correction notice in time. */
public enum Outcome {
    GRANTED,
    REFUSED,
    NOT_ACCEPTED,
    LAPSED,
    WITHDRAWN
}
