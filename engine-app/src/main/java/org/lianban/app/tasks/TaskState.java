package org.lianban.app.tasks;

/** DONE: somebody completed it. ENDED: the flow went on without it, by a timer, a withdrawal, or because the request was taken back. */
public enum TaskState {
    OPEN,
    CLAIMED,
    STARTED,
    DONE,
    ENDED;

    public boolean isOpen() {
        return this == OPEN || this == CLAIMED || this == STARTED;
    }
}
