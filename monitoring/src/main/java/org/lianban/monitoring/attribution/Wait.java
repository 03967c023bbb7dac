package org.lianban.monitoring.attribution;

/** For what a case waits while nobody examines it. */
public enum Wait {
    /** From the receipt until the case is accepted or refused; the limits of the case do not run yet. */
    RECEIPT_TO_ACCEPTANCE,
    /** It has come to a department, and nobody there has taken it in hand; or it has left one and not come to the next. */
    HAND_OVER,
    /** A branch waits for another of which nothing more is known. */
    PREREQUISITE,
    /** From the decision until the applicant has the result; the limits of the case have stopped. */
    DECISION_TO_DELIVERY
}
