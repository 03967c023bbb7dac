package org.lianban.app.casework.branch;

/** ENDED: the case ended before the branch gave its opinion. */
public enum BranchState {
    WAITING,
    OPEN,
    DONE,
    ENDED
}
