package org.lianban.app.engine.migration;

import java.util.List;
import java.util.Optional;

/**
 * How cases go from one set of models to another.
 *
 * @param from the deployment on which the cases run
 * @param to the deployment on which they are to run
 * @param processes one for each definition on which a process instance of these cases runs
 * @param problems why the plan cannot be carried out at all; empty if it can
 * @param changes what stages declare otherwise in the target: an open stage goes on as it was opened, the next of its sort is new
 */
public record FlowPlan(
        String from, String to, List<ProcessMoves> processes, List<PlanNote> problems, List<PlanNote> changes) {
    public FlowPlan {
        processes = List.copyOf(processes);
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    /** The moves of a definition; empty if it stays where it is, or has no target. */
    public Optional<ProcessMoves> moves(String definition) {
        return processes.stream()
                .filter(process -> process.source().equals(definition))
                .findFirst();
    }

    /** The element's id after the move; empty if it has no place there. */
    public Optional<String> moved(String process, String element) {
        List<ProcessMoves> moved =
                processes.stream().filter(one -> one.process().equals(process)).toList();
        return moved.isEmpty()
                ? Optional.of(element)
                : moved.stream()
                        .flatMap(one -> Optional.ofNullable(one.elements().get(element)).stream())
                        .findFirst();
    }
}
