package org.lianban.app.bulk;

import java.time.Duration;

/** What can be done with many tasks at once. */
enum BulkAction {
    /** Nothing that the outside sees, and given back with one key. */
    CLAIM(Duration.ofSeconds(15)),
    TRANSFER(Duration.ofMinutes(2)),
    /** A legal act: once given there is no taking it back, so it is given late. */
    OPINION(Duration.ofMinutes(2));

    private final Duration window;

    BulkAction(Duration window) {
        this.window = window;
    }

    /** How long a job waits, and can be called back, before anything is done. */
    Duration window() {
        return window;
    }
}
