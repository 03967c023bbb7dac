package org.lianban.app.reports;

/** How a sending ended. */
public enum RunResult {
    SENT,
    /** The mails went out without the file, which is larger than a mail may be. */
    TOO_LARGE,
    /** It did not reach everybody. */
    PARTLY,
    NOT_SENT,
    /** The owner is no longer what he was when he saved it. */
    RIGHT_LOST,
    ACCOUNT_CLOSED,
    /** The listing no longer takes these filters. */
    NOT_ANSWERED;

    /** Whether the report is paused after it, since the next time would end the same. */
    boolean pauses() {
        return this == RIGHT_LOST || this == ACCOUNT_CLOSED || this == NOT_ANSWERED;
    }
}
