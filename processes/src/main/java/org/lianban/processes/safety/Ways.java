package org.lianban.processes.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Where the engine may go from an element without anybody doing anything and without time passing. Taken from the sequence flows, as the engine does: the
 * {@code incoming} and {@code outgoing} children of an element may be missing or lie.
 */
final class Ways {
    private final Map<FlowNode, List<FlowNode>> flows;
    private final Map<FlowNode, List<FlowNode>> boundaries;

    private final Map<FlowNode, List<FlowNode>> links;

    Ways(BpmnModelInstance model) {
        links = Links.of(model);
        flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(groupingBy(SequenceFlow::getSource, mapping(SequenceFlow::getTarget, toList())));
        boundaries = model.getModelElementsByType(BoundaryEvent.class).stream()
                .collect(groupingBy(BoundaryEvent::getAttachedTo, mapping(FlowNode.class::cast, toList())));
    }

    /** Flows and boundary events whose ends are missing or are no elements of a flow; there are no ways in a model with any of these. */
    static List<BaseElement> loose(BpmnModelInstance model) {
        Stream<BaseElement> flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow ->
                        !(refersTo(FlowNode.class, flow, "sourceRef") && refersTo(FlowNode.class, flow, "targetRef")))
                .map(BaseElement.class::cast);
        Stream<BaseElement> boundaries = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> !refersTo(Activity.class, boundary, "attachedToRef"))
                .map(BaseElement.class::cast);
        return Stream.concat(flows, boundaries).toList();
    }

    private static boolean refersTo(Class<?> type, BaseElement element, String attribute) {
        return type.isInstance(element.getModelInstance().getModelElementById(element.getAttributeValue(attribute)));
    }

    List<FlowNode> onFrom(FlowNode node) {
        Stream<FlowNode> onwards = Waiting.waits(node) ? Stream.empty() : through(node);
        return Stream.concat(onwards, boundaries.getOrDefault(node, List.of()).stream())
                .toList();
    }

    private Stream<FlowNode> through(FlowNode node) {
        if (node instanceof SubProcess inner) {
            Stream<FlowNode> starts =
                    inner.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast);
            return inner.getLoopCharacteristics() == null ? starts : Stream.concat(starts, after(node));
        }
        return after(node);
    }

    private Stream<FlowNode> after(FlowNode node) {
        List<FlowNode> targets = links.containsKey(node) ? links.get(node) : flows.getOrDefault(node, List.of());
        boolean last = targets.isEmpty();
        return last && node.getParentElement() instanceof SubProcess outer && !outer.triggeredByEvent()
                ? after(outer)
                : targets.stream();
    }
}
