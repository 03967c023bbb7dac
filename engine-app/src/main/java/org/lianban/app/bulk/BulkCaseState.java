package org.lianban.app.bulk;

/**
 * What is known of one case of a job.
 *
 * <p>UNSEEN: not looked at yet. READY: it would go; in a job that has ended, it was left. FORESEEN: it would be refused and is not tried.
 * DONE, REFUSED, FAILED: what came of it.
 */
enum BulkCaseState {
    UNSEEN,
    READY,
    FORESEEN,
    DONE,
    REFUSED,
    FAILED
}
