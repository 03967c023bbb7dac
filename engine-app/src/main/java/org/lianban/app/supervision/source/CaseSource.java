package org.lianban.app.supervision.source;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.SupervisedCase;

/** Cases of one origin. Everything is read for many cases at once. */
public interface CaseSource {

    /** Where its cases are handled. */
    CaseOrigin origin();

    /**
     * Locks, until the transaction ends, cases at which supervision must look by {@code now}; those that somebody else holds are left
     * out.
     */
    List<UUID> lockDue(Instant now, int limit);

    /** Locks one case, until the transaction ends; false if somebody else holds it. */
    boolean lock(UUID caseId);

    /**
     * Where a reading of the history goes on.
     *
     * @param receivedAt of the last case that was read
     */
    record Position(Instant receivedAt, UUID caseId) {

        /** Before the first case that was received at that moment or later. */
        public static Position before(Instant moment) {
            return new Position(moment.minus(1, ChronoUnit.MICROS), new UUID(-1, -1));
        }
    }

    /** The next cases of a region, in the order in which they were received, up to a moment that is not included. */
    List<Position> history(String region, Position after, Instant end, int limit);

    /** The cases as they stand now. */
    List<SupervisedCase> load(List<UUID> cases);
}
