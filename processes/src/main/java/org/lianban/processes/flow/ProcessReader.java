package org.lianban.processes.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDeclarations;

/** Makes plain data of the processes of one file. */
final class ProcessReader {

    private static final Pattern SETS = Pattern.compile("\\$\\{execution\\.setVariable\\('(\\w+)', *'([^']*)'\\)}");

    private final Map<String, StageDeclaration> stages = new HashMap<>();
    private final List<FlowProcess> found = new ArrayList<>();

    ProcessReader(BpmnModelInstance model) {
        StageDeclarations declared = StageDeclarations.of(model);
        declared.findings().stream().findFirst().ifPresent(finding -> {
            throw new UnfitModel(finding.elementId(), finding.zh(), finding.en());
        });
        declared.stages().forEach(stage -> stages.put(stage.elementId(), stage));
    }

    /** With their sub-processes. */
    List<FlowProcess> found() {
        return found;
    }

    void read(Process process) {
        read(process.getId(), process.getFlowElements());
    }

    private void read(String key, Collection<FlowElement> elements) {
        Map<String, Node> nodes = new HashMap<>();
        String start = null;
        for (FlowElement element : elements) {
            if (element instanceof FlowNode node && !isHandler(node)) {
                nodes.put(node.getId(), node(key, node, elements));
                if (node instanceof StartEvent && start == null) {
                    start = node.getId();
                }
            }
        }
        if (start == null) {
            throw new UnfitModel(key, "流程 " + key + " 没有开始事件。", "The process " + key + " has no start event.");
        }
        found.add(new FlowProcess(key, start, nodes));
    }

    private static boolean isHandler(FlowNode node) {
        return node instanceof SubProcess sub && sub.triggeredByEvent();
    }

    private Node node(String key, FlowNode node, Collection<FlowElement> siblings) {
        return new Node(
                node.getId(),
                kind(node),
                node.getName() == null ? "" : node.getName(),
                node.getOutgoing().stream().map(ProcessReader::link).toList(),
                node.getIncoming().size(),
                defaultLink(node),
                stages.get(node.getId()),
                calls(key, node),
                node instanceof Activity activity && activity.getLoopCharacteristics() != null,
                node instanceof ServiceTask task ? task.getCamundaExpression() : null,
                sets(node),
                siblings.stream()
                        .flatMap(other -> other instanceof BoundaryEvent event ? Stream.of(event) : Stream.empty())
                        .filter(event -> node.equals(event.getAttachedTo()))
                        .map(ProcessReader::boundary)
                        .toList());
    }

    private Node.Kind kind(FlowNode node) {
        if (stages.containsKey(node.getId())) {
            return Node.Kind.STAGE;
        } else if (node instanceof CallActivity || node instanceof SubProcess) {
            return Node.Kind.CALL;
        } else if (node instanceof ExclusiveGateway) {
            return Node.Kind.EXCLUSIVE;
        } else if (node instanceof ParallelGateway) {
            return Node.Kind.PARALLEL;
        } else if (node instanceof InclusiveGateway) {
            return Node.Kind.INCLUSIVE;
        } else if (node instanceof EventBasedGateway) {
            return Node.Kind.EVENT_BASED;
        } else if (node instanceof EndEvent end) {
            return end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance)
                    ? Node.Kind.TERMINATE
                    : Node.Kind.END;
        }
        return Node.Kind.STEP;
    }

    private @Nullable String calls(String key, FlowNode node) {
        if (node instanceof CallActivity call) {
            return Optional.ofNullable(call.getCalledElement())
                    .orElseThrow(() -> new UnfitModel(
                            call.getId(), call.getId() + " 没有写明调用的流程。", call.getId() + " calls no process."));
        }
        if (node instanceof SubProcess sub) {
            String inner = key + "/" + sub.getId();
            read(inner, sub.getFlowElements());
            return inner;
        }
        return null;
    }

    private static Link link(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        return new Link(
                flow.getId(),
                flow.getTarget().getId(),
                condition == null ? null : condition.getTextContent().strip());
    }

    private static @Nullable String defaultLink(FlowNode node) {
        SequenceFlow link = null;
        if (node instanceof ExclusiveGateway gateway) {
            link = gateway.getDefault();
        } else if (node instanceof InclusiveGateway gateway) {
            link = gateway.getDefault();
        }
        return link == null ? null : link.getId();
    }

    private static Map<String, String> sets(BaseElement node) {
        Map<String, String> sets = new HashMap<>();
        ExtensionElements extensions = node.getExtensionElements();
        if (extensions != null) {
            for (CamundaExecutionListener listener : extensions
                    .getElementsQuery()
                    .filterByType(CamundaExecutionListener.class)
                    .list()) {
                Matcher set = SETS.matcher(String.valueOf(listener.getCamundaExpression()));
                if (set.matches()) {
                    sets.put(set.group(1), set.group(2));
                }
            }
        }
        return sets;
    }

    private static Boundary boundary(BoundaryEvent event) {
        return new Boundary(
                event.getId(),
                event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance),
                event.cancelActivity());
    }
}
