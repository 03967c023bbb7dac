package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.monitoring.attribution.Counterfactual;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Irregularity;
import org.lianban.monitoring.clock.Reading;

/**
 * What the kernel reads of an imported case.
 *
 * @param misfits what does not fit, that which the kernel found included
 */
public record CaseReading(Projection projection, Reading reading, List<Misfit> misfits) {

    /** Reads a case at a moment; later events are ignored. */
    public static CaseReading of(Projection projection, WorkCalendar calendar, Instant now) {
        Reading reading = ClockKernel.read(projection.caseId(), projection.events(), calendar, now, false);
        List<Misfit> misfits = new ArrayList<>(projection.misfits());
        for (Irregularity found : reading.irregularities()) {
            long line = projection.ledger().get(found.event()).line();
            misfits.add(new Misfit(found.code().name(), line, found.why()));
        }
        return new CaseReading(projection, reading, List.copyOf(misfits));
    }

    /** Whether anything started its clock. */
    public boolean started() {
        return reading.limit() != null;
    }

    /** Whether the case has an end. */
    public boolean ended() {
        return reading.state() == ClockState.STOPPED;
    }

    /** The suspensions that took effect: those that neither lie outside the life of the clock nor were refused by the kernel. */
    public List<Suspended> suspensions() {
        return Counterfactual.suspensions(projection.events(), reading);
    }

    /** Days overdue if these suspensions had never been. */
    public long overdueWithout(List<Suspended> suspensions, WorkCalendar calendar) {
        Set<String> ids = suspensions.stream().map(Suspended::suspension).collect(Collectors.toSet());
        List<ClockEvent> others = Counterfactual.without(projection.events(), ids);
        return ClockKernel.read(projection.caseId(), others, calendar, reading.asOf(), false)
                .overdue();
    }
}
