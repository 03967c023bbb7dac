package org.lianban.app.tasks;

/** DONE: somebody completed it. ENDED: the flow went on without it, by a timer or a withdrawal. */
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
