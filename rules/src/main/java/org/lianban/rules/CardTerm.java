package org.lianban.rules;

/** A step in the life of a card that somebody has to take in time. */
public enum CardTerm {
    /** The department answers. */
    ANSWER,
    /** A supervisor upholds or revokes what was answered. */
    DECISION,
    /** The department appeals against a card that was upheld. */
    APPEAL,
    /** Another supervisor decides on the appeal. */
    APPEAL_DECISION
}
