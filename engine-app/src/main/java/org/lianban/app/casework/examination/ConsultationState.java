package org.lianban.app.casework.examination;

/** ENDED: with the case, before there was an answer. */
public enum ConsultationState {
    ASKED,
    ANSWERED,
    ENDED
}
