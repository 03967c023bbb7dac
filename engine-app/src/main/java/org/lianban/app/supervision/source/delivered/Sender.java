package org.lianban.app.supervision.source.delivered;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The system that delivers a case.
 *
 * @param byLog whether it delivers a log in its own codes, which says nothing of what our interface asks for
 * @param connectedAt what happened before was delivered when it could be
 */
record Sender(String code, boolean byLog, Instant connectedAt) {

    private static final String NOT_TOLD = "未报送 / not told";

    /** A word for what a log has no column for: that is not held against it. */
    @Nullable
    String otherwise(@Nullable String told) {
        return told == null && byLog ? NOT_TOLD : told;
    }
}
