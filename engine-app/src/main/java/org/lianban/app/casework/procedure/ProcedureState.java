package org.lianban.app.casework.procedure;

/** CAPPED: time counts again because the cap was reached. WITHDRAWN: taken back before anybody decided. ENDED: with the case. */
public enum ProcedureState {
    REQUESTED,
    OPEN,
    REFUSED,
    RESUMED,
    CAPPED,
    WITHDRAWN,
    ENDED
}
