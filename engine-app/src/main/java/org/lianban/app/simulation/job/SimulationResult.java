package org.lianban.app.simulation.job;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.reduction.Reductions;
import org.lianban.app.simulation.source.ImportedLog;
import org.lianban.app.simulation.study.Comparison;
import org.lianban.app.simulation.study.ReplayedHistory;
import org.lianban.app.web.LocalisedText;

/**
 * What came of it. It tells of no single case and of nobody.
 *
 * @param cases closed ones that it rests on
 * @param open cases of the same time that are not closed yet, and are left out
 * @param log how cases of another system are simulated; null for those of lianban
 * @param calibration whether it may be believed; to be read before the rest
 * @param comparison null if there were too few cases for anything
 * @param reductions one for each service that had cases, by its code
 * @param names of services and departments, by their codes
 */
public record SimulationResult(
        long cases,
        long open,
        @Nullable ImportedLog log,
        ReplayedHistory calibration,
        @Nullable Comparison comparison,
        List<ServiceReductions> reductions,
        Map<String, LocalisedText> names) {

    /** The four reductions of a service. */
    public record ServiceReductions(String service, Reductions reductions) {}
}
