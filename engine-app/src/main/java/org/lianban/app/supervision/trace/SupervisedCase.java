package org.lianban.app.supervision.trace;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * A case as the rules look at it.
 *
 * @param facts in the order in which they happened
 * @param calendar by which it is measured; null where that is the one of lianban's own cases
 */
public record SupervisedCase(
        CaseHead head,
        List<WatchedClock> clocks,
        List<CaseFact> facts,
        @Nullable WorkCalendar calendar) {

    /** A case that is measured by the calendar of lianban's own. */
    public SupervisedCase(CaseHead head, List<WatchedClock> clocks, List<CaseFact> facts) {
        this(head, clocks, facts, null);
    }

    /** The facts of one kind, in the order in which they happened. */
    public <F extends CaseFact> Stream<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The calendar by which it is measured, given the one of lianban's own cases. */
    public WorkCalendar calendarOr(WorkCalendar own) {
        return calendar == null ? own : calendar;
    }
}
