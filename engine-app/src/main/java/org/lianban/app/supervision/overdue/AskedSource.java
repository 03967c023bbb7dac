package org.lianban.app.supervision.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Questions of one kind: cards, or orders. Everything is done for many at once. */
public interface AskedSource {

    /**
     * Locks, until the transaction ends, what must be looked at by today; what somebody else holds and what is set aside until later
     * is left out. An index gives it, so that it costs nothing where there is nothing.
     */
    List<Asked> lockDue(LocalDate today, Instant now, int limit);

    /** Locks one of them, unless somebody else holds it or it need not be looked at any more. */
    boolean lock(Asked one, LocalDate today);

    /** Does what else is to be done about them, and writes when to look at each again. */
    void settle(List<Looked> looked, WorkCalendar calendar, Instant now);
}
