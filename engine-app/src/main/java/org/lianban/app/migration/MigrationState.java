package org.lianban.app.migration;

/**
 * How far a migration is.
 *
 * <p>PLANNED: its cases are listed. TRYING: each is moved and put back. TRIED: it is known which would go. RUNNING: they are moved.
 * STOPPED: what was moved stays moved, the rest stays where it is; it can be gone on with.
 */
enum MigrationState {
    PLANNED,
    TRYING,
    TRIED,
    RUNNING,
    DONE,
    STOPPED
}
