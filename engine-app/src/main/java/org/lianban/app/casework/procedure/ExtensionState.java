package org.lianban.app.casework.procedure;

/** ENDED: with the case, before anybody decided. */
public enum ExtensionState {
    REQUESTED,
    GRANTED,
    REFUSED,
    ENDED
}
