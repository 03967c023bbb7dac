package org.lianban.monitoring.clock;

/** What a clock is doing. */
public enum ClockState {
    /** Time counts. A clock that has not started yet is shown as running, with nothing elapsed. */
    RUNNING,
    /** A suspension is in force. */
    SUSPENDED,
    /** The clock has ended. */
    STOPPED
}
