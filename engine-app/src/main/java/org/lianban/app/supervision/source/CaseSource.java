package org.lianban.app.supervision.source;

import java.time.Instant;
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

    /** The cases as they stand now. */
    List<SupervisedCase> load(List<UUID> cases);
}
