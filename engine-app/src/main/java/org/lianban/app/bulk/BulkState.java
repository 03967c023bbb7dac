package org.lianban.app.bulk;

/**
 * How far a job is.
 *
 * <p>LOOKING: what would come of each case is being found out. LOOKED: it was, and the person decides. WAITING: begun; nothing is done
 * yet. RUNNING: carried out case by case. STOPPED: what was done stays done, the rest is left. CALLED_BACK: nothing was done.
 */
enum BulkState {
    LOOKING,
    LOOKED,
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    CALLED_BACK
}
