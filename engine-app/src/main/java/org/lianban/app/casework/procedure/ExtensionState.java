package org.lianban.app.casework.procedure;

/** WITHDRAWN: taken back before anybody decided. ENDED: with the case, before anybody decided. */
public enum ExtensionState {
    REQUESTED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    ENDED
}
