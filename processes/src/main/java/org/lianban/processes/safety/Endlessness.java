package org.lianban.processes.safety;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.lianban.processes.Rule;
import org.lianban.processes.graph.References;

/** Finds what would hold a thread of the engine, or start jobs without end. */
final class Endlessness {
    private static final int MOST_INSTANCES = 100;
    private static final int MOST_NODES = 500;

    private final Refused refused;
    private final Set<FlowNode> finished = new HashSet<>();

    private Endlessness(Refused refused) {
        this.refused = refused;
    }

    static void check(BpmnModelInstance model, Refused refused) {
        Endlessness endlessness = new Endlessness(refused);
        model.getModelElementsByType(StartEvent.class).forEach(start -> {
            endlessness.checkStart(start);
            endlessness.checkSignal(start, model);
        });
        model.getModelElementsByType(TimeDuration.class).forEach(endlessness::checkDuration);
        model.getModelElementsByType(TimeCycle.class).forEach(endlessness::checkCycle);
        model.getModelElementsByType(LoopCardinality.class).forEach(endlessness::checkCardinality);
        model.getModelElementsByType(CallActivity.class).forEach(endlessness::checkCall);
        endlessness.checkLoops(model);
    }

    private void checkStart(StartEvent start) {
        boolean timed = start.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        if (timed && start.getParentElement() instanceof Process) {
            refuse(start.getId(), "流程不得由定时器启动，只能由申请启动", "A process is started by an application, never by a timer");
        }
    }

    /** A process that throws the signal by which it is started would start itself again and again. */
    private void checkSignal(StartEvent start, BpmnModelInstance model) {
        Set<String> heard = Stream.of(start)
                .flatMap(event -> event.getEventDefinitions().stream())
                .flatMap(Endlessness::signal)
                .collect(toSet());
        boolean thrown = model.getModelElementsByType(ThrowEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream())
                .flatMap(Endlessness::signal)
                .anyMatch(heard::contains);
        if (thrown && start.getParentElement() instanceof Process) {
            refuse(start.getId(), "流程不得由自己发出的信号启动", "A process is not started by a signal that it throws itself");
        }
    }

    private static Stream<String> signal(EventDefinition definition) {
        return definition instanceof SignalEventDefinition
                ? References.named(definition, "signalRef", Signal.class).map(Signal::getId).stream()
                : Stream.empty();
    }

    private void checkCycle(TimeCycle cycle) {
        if (!Waiting.isLongEnough(cycle)) {
            refuse(
                    Waiting.owner(cycle),
                    "循环定时器每轮至少间隔一分钟，写作 R3/PT1H",
                    "A cycle lasts a minute a round at least, and is written as R3/PT1H");
        }
    }

    private void checkDuration(TimeDuration duration) {
        if (!Waiting.isLongEnough(duration)) {
            refuse(
                    Waiting.owner(duration),
                    "定时器的时长必须是至少一分钟的 ISO 8601 时长，或者一个变量",
                    "The duration of a timer is an ISO 8601 duration of a minute at least, or one variable");
        }
    }

    private void checkCardinality(LoopCardinality cardinality) {
        String text = cardinality.getTextContent().strip();
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > MOST_INSTANCES) {
            refuse(
                    ((Activity) cardinality.getParentElement().getParentElement()).getId(),
                    "多实例的次数必须是不超过 " + MOST_INSTANCES + " 的数字",
                    "The number of instances is a number up to " + MOST_INSTANCES);
        }
    }

    private void checkCall(CallActivity call) {
        String called = call.getCalledElement();
        if (called == null || !called.matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
            refuseUnclear(call.getId(), "被调用的流程必须直接写明", "The called process is named by its key");
        } else if (call.getModelInstance().getModelElementById(called) instanceof Process) {
            refuseUnclear(call.getId(), "流程不得调用自身", "A process does not call itself");
        }
    }

    private void checkLoops(BpmnModelInstance model) {
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        if (nodes.size() > MOST_NODES) {
            refuseUnclear("", "模型的元素超过 " + MOST_NODES + " 个", "The model has more than " + MOST_NODES + " elements");
            return;
        }
        Collection<BaseElement> loose = Ways.loose(model);
        loose.forEach(
                element -> refuseUnclear(element.getId(), "没有连接到流程元素", "This is not attached to elements of the flow"));
        if (loose.isEmpty()) {
            Ways ways = new Ways(model);
            nodes.forEach(node -> follow(node, ways, new HashSet<>()));
        }
    }

    private void follow(FlowNode node, Ways ways, Set<FlowNode> path) {
        if (!path.add(node)) {
            refuseUnclear(node.getId(), "循环之中没有等待，会永远占用引擎", "A loop without a wait would hold the engine for ever");
            return;
        }
        if (finished.add(node)) {
            ways.onFrom(node).forEach(following -> follow(following, ways, path));
        }
        path.remove(node);
    }

    private void refuse(String id, String zh, String en) {
        refused.add(id, new Refusal(Rule.UNSUPPORTED, zh, en));
    }

    /** Of what could not be followed either. */
    private void refuseUnclear(String id, String zh, String en) {
        refused.add(id, new Refusal(Rule.UNSUPPORTED, zh, en, true));
    }
}
