package org.lianban.processes.safety;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;

/** The jumps from a throwing link to the catching one of the same name in the same scope. */
final class Links {
    private Links() {}

    static Map<FlowNode, List<FlowNode>> of(BpmnModelInstance model) {
        return model.getModelElementsByType(IntermediateThrowEvent.class).stream()
                .filter(event -> link(event.getEventDefinitions().stream()).isPresent())
                .collect(toMap(FlowNode.class::cast, event -> targets(model, event)));
    }

    private static List<FlowNode> targets(BpmnModelInstance model, IntermediateThrowEvent from) {
        Optional<String> name = link(from.getEventDefinitions().stream());
        return model.getModelElementsByType(IntermediateCatchEvent.class).stream()
                .filter(event -> Objects.equals(event.getParentElement(), from.getParentElement()))
                .filter(event -> link(event.getEventDefinitions().stream()).equals(name))
                .map(FlowNode.class::cast)
                .toList();
    }

    private static Optional<String> link(Stream<EventDefinition> definitions) {
        return definitions
                .filter(LinkEventDefinition.class::isInstance)
                .map(definition -> Objects.requireNonNullElse(((LinkEventDefinition) definition).getName(), ""))
                .findFirst();
    }
}
