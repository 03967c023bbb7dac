package org.lianban.app.hall;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param number as it is called, such as A012
 * @param appointment whether its holder had one
 * @param caseNumber of the case that came of it
 */
record Ticket(
        UUID id,
        String number,
        State state,
        @Nullable String serviceCode,
        Instant takenAt,
        boolean appointment,
        @Nullable String counter,
        @Nullable Instant calledAt,
        @Nullable UUID caseId,
        @Nullable String caseNumber) {

    /** SKIPPED: called, nobody came, may be called again today. NO_SHOW: nobody came at all. */
    enum State {
        WAITING,
        CALLED,
        SKIPPED,
        SERVED,
        NO_SHOW
    }
}
