package org.lianban.app.simulation.source;

import java.util.Optional;
import java.util.Set;
import org.lianban.app.simulation.whatif.ModelChange;
import org.lianban.processes.flow.FlowModel;

/**
 * How the cases of another system are simulated.
 *
 * @param byModels whether their stages are those of the models: by their ids, or their names in either language; otherwise the flow is
 *     what they tell, and models cannot be tried on it
 * @param unknown stages that are told and stand in no model; their time belongs to the next one
 * @param untold stages of the models of which the cases do not tell; they are passed without waiting
 */
public record ImportedLog(boolean byModels, Set<String> unknown, Set<String> untold) {

    public ImportedLog {
        unknown = Set.copyOf(unknown);
        untold = Set.copyOf(untold);
    }

    /** A model in which nobody waits at a stage of which the cases do not tell. */
    public FlowModel toldOf(FlowModel model) {
        FlowModel changed = model;
        for (String stage : untold) {
            Optional<FlowModel> without = ModelChange.without(changed, stage);
            changed = without.orElse(changed);
        }
        return changed;
    }
}
