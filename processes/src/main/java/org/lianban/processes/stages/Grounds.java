package org.lianban.processes.stages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.StageProperties;
import org.lianban.processes.graph.Scopes;
import org.lianban.processes.graph.UsedBy;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Surroundings;

/**
 * Grounds against the whitelists of the items that use a model. A ground that is chosen while the case runs is checked then. Two grounds are in no whitelist, for
 * they come from the flow itself and stop no clock of a decision: corrections, as long as the stage has their limit (ALL 32), and waiting for the result of
 * another item, as long as the stage has that limit.
 */
final class Grounds {
    private static final Map<String, String> OF_THE_FLOW =
            Map.of(Corrections.GROUND, "correction", "PREREQUISITE", "prerequisite");

    private Grounds() {}

    static List<Finding> check(BpmnModelInstance model, List<StageDeclaration> stages, Surroundings surroundings) {
        return stages.stream()
                .filter(stage -> stage.clock() == StageClock.UNCOUNTED && !isFree(stage))
                .flatMap(stage -> check(stage, model.getModelElementById(stage.elementId()), surroundings).stream())
                .toList();
    }

    private static boolean isFree(StageDeclaration stage) {
        String ground = String.valueOf(stage.ground());
        return ground.equals(StageProperties.GROUND_OF_PROCEDURE)
                || (OF_THE_FLOW.containsKey(ground) && OF_THE_FLOW.get(ground).equals(stage.limit()));
    }

    private static Optional<Finding> check(StageDeclaration stage, FlowNode node, Surroundings surroundings) {
        String ground = String.valueOf(stage.ground());
        List<Service> without = UsedBy.of(Scopes.processOf(node), surroundings).stream()
                .filter(service -> !service.joint() && service.ground(ground).isEmpty())
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        int others = without.size() - 1;
        return Optional.of(new Finding(
                stage.elementId(),
                Rule.GROUND_NOT_ALLOWED,
                "不计时的事由 " + ground + " 不在“" + without.get(0).zh() + "”的事由清单之内"
                        + (others > 0 ? "（另有 " + others + " 个事项也没有）" : "") + "。",
                "The ground " + ground + " is not in the whitelist of \""
                        + without.get(0).en() + "\"" + (others > 0 ? " (nor of " + others + " more)" : "") + "."));
    }
}
