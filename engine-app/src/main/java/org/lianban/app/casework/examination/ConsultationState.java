package org.lianban.app.casework.examination;

/** ENDED: with the case, before there was an answer; WITHDRAWN: by who asked. */
public enum ConsultationState {
    ASKED,
    ANSWERED,
    ENDED,
    WITHDRAWN
}
