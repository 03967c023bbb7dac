package org.lianban.monitoring.clock;

/**
 * An event that does not fit its ledger and therefore changed nothing.
 *
 * @param event the place of the event in the ledger of the clock, from 0
 * @param why what is wrong with it
 */
public record Irregularity(Code code, int event, Why why) {

    /** The ways in which an event can fail to fit. */
    public enum Code {
        /** The limit had run out before the day of the extension. */
        EXTENSION_AFTER_EXPIRY,
        /** Extended in another unit than that of the limit. */
        EXTENSION_IN_OTHER_UNIT,
        /** Extended although no limit is prescribed. */
        EXTENSION_WITHOUT_LIMIT,
        /** Extended beyond what a number can hold. */
        EXTENSION_TOO_LARGE,
        /** Anything but STARTED before the clock started. */
        BEFORE_START,
        /** STARTED although the clock had started. */
        STARTED_TWICE,
        /** Anything after the clock stopped. */
        AFTER_STOP,
        /** RESUMED for a suspension that never opened. */
        UNKNOWN_SUSPENSION,
        /** RESUMED for a suspension that was closed before. */
        SUSPENSION_CLOSED,
        /** SUSPENDED with an id that was used before. */
        SUSPENSION_ID_USED,
        /** An instant outside the years 1900 to 9999. */
        TIME_OUT_OF_RANGE
    }
}
