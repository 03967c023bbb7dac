package org.lianban.app.casework.contest;

/** UPHELD: the suspension was without ground. */
public enum ContestState {
    OPEN,
    UPHELD,
    REJECTED
}
