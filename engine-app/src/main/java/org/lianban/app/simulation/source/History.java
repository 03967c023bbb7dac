package org.lianban.app.simulation.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.processes.flow.FlowModel;

/**
 * What a simulation starts from.
 *
 * @param cases those before the measured ones included
 * @param model by which they were handled
 * @param calendar by which they are measured
 * @param log how the cases of another system are simulated; null for those of the ledger
 */
public record History(
        List<PastCase> cases,
        FlowModel model,
        WorkCalendar calendar,
        @Nullable ImportedLog log) {

    public History {
        cases = List.copyOf(cases);
    }
}
