package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.lianban.processes.discovery.Transition.Range;

/**
 * Makes the net of a model, called processes and sub-processes included. What waits is seen when it begins; an event sub-process that interrupts is seen when
 * it starts; all else is silent. Boundary events and event sub-processes may come at any time while their scope lives. Of a multi-instance call there is one
 * instance for each branch of the case, and at least one if no branches are told.
 */
final class NetBuilder {

    private static final int DEEPEST = 8;

    /** Whoever calls itself twice has twice as many in each depth. */
    private static final int MOST_PLACES = 20_000;

    /** Where an element stands: in which process, for which branch, how deep in calls. */
    private record Site(String process, String branch, int depth) {}

    /** A scope that was built: what a token needs to enter it, and its places. */
    private record Scope(List<Integer> entry, Range whole) {}

    private final Map<String, Process> processes;
    private final List<String> branches;
    private final Seen seen;
    private final List<Transition> transitions = new ArrayList<>();
    private final Map<Integer, String> flows = new HashMap<>();
    private int places;

    /** What is seen of an element. */
    @FunctionalInterface
    interface Seen {
        Activity of(String process, String element, String branch);
    }

    private NetBuilder(Map<String, Process> processes, List<String> branches, Seen seen) {
        this.processes = processes;
        this.branches = branches;
        this.seen = seen;
    }

    /**
     * The net of a process with those that it calls. Elements and flows are named {@code process/id} in it.
     *
     * @param branches of the case; empty if it has none
     * @throws ModelNet.TooLarge if it would have more than {@value #MOST_PLACES} places
     */
    static Net build(Map<String, Process> processes, String root, List<String> branches, Seen seen) {
        NetBuilder builder = new NetBuilder(processes, branches, seen);
        int start = builder.place();
        int end = builder.place();
        Process process = Objects.requireNonNull(processes.get(root), () -> "no process " + root);
        Scope scope = builder.scope(process, new Site(root, "", 0), root, List.of(end));
        builder.transitions.add(Transition.silent(root, List.of(start), scope.entry()));
        return new Net(builder.places, start, end, builder.transitions, builder.flows);
    }

    private int place() {
        if (places == MOST_PLACES) {
            throw new ModelNet.TooLarge(MOST_PLACES);
        }
        return places++;
    }

    private Range since(int first) {
        return new Range(first, places);
    }

    private Scope scope(ModelElementInstance container, Site site, String name, List<Integer> exit) {
        int alive = place();
        int calm = place();
        int begun = place();
        Map<SequenceFlow, Integer> flowPlaces = new LinkedHashMap<>();
        for (SequenceFlow flow : container.getChildElementsByType(SequenceFlow.class)) {
            int place = place();
            flowPlaces.put(flow, place);
            flows.put(place, site.process() + "/" + flow.getId());
        }
        Ends ends = new Ends(flowPlaces);
        Collection<FlowNode> nodes = container.getChildElementsByType(FlowNode.class);
        List<Runnable> onceBuilt = new ArrayList<>();
        for (FlowNode node : nodes) {
            if (node instanceof SubProcess sub && sub.triggeredByEvent()) {
                onceBuilt.add(beside(sub, site, alive, calm, begun));
            } else if (isTerminate(node)) {
                onceBuilt.add(() -> terminate(node, site, ends, since(begun)));
            } else {
                node(node, site, ends, begun, boundaries(node, nodes));
            }
        }
        Range body = since(begun);
        Range whole = since(alive);
        onceBuilt.forEach(Runnable::run);
        transitions.add(
                Transition.silent(name, List.of(alive), exit).whenEmpty(body).clearing(whole));
        return new Scope(List.of(alive, calm, begun), whole);
    }

    private static boolean isTerminate(FlowNode node) {
        return node instanceof EndEvent end
                && end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private void terminate(FlowNode node, Site site, Ends ends, Range body) {
        ends.into(node)
                .forEach(flow -> transitions.add(
                        Transition.silent(name(site, node), flow, List.of()).clearing(body)));
    }

    private static List<BoundaryEvent> boundaries(FlowNode node, Collection<FlowNode> nodes) {
        return nodes.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> event.getAttachedTo().equals(node))
                .toList();
    }

    /** What remains to be added once the places of the scope around it are known. */
    private Runnable beside(SubProcess sub, Site site, int alive, int calm, int begun) {
        Scope inner = scope(sub, site, name(site, sub), List.of());
        Optional<StartEvent> start =
                sub.getChildElementsByType(StartEvent.class).stream().findFirst();
        if (start.map(StartEvent::isInterrupting).orElse(false)) {
            Activity seenAs = seen.of(site.process(), start.orElseThrow().getId(), site.branch());
            return () -> transitions.add(Transition.visible(
                            name(site, sub), seenAs, List.of(alive, calm), Ends.joined(List.of(alive), inner.entry()))
                    .clearing(since(begun)));
        }
        return () -> transitions.add(
                Transition.silent(name(site, sub), List.of(alive), Ends.joined(List.of(alive), inner.entry()))
                        .boundedBy(inner.whole()));
    }

    private void node(FlowNode node, Site site, Ends ends, int begun, List<BoundaryEvent> boundaries) {
        if (node instanceof BoundaryEvent) {
            return; // with what it is attached to
        }
        Process called = node instanceof CallActivity call ? processes.get(call.getCalledElement()) : null;
        if (node instanceof StartEvent) {
            ends.outOf(node).forEach(out -> silent(node, site, List.of(begun), out));
        } else if (called != null && site.depth() < DEEPEST) {
            inner(node, called, new Site(called.getId(), site.branch(), site.depth() + 1), site, ends, boundaries);
        } else if (node instanceof SubProcess) {
            inner(node, node, site, site, ends, boundaries);
        } else if (waits(node)) {
            waiting(node, site, ends, boundaries);
        } else {
            List<FlowNode> leaving = new ArrayList<>(boundaries);
            leaving.add(node);
            ends.into(node)
                    .forEach(in ->
                            leaving.forEach(from -> ends.outOf(from).forEach(out -> silent(node, site, in, out))));
        }
    }

    static boolean waits(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask || node instanceof IntermediateCatchEvent;
    }

    private void waiting(FlowNode node, Site site, Ends ends, List<BoundaryEvent> boundaries) {
        int waiting = place();
        Map<BoundaryEvent, Integer> once = once(boundaries);
        List<Integer> begins = Ends.joined(List.of(waiting), once.values());
        Activity activity = seen.of(site.process(), node.getId(), site.branch());
        if (isRepeated(node)) {
            ends.into(node).forEach(in -> silent(node, site, in, begins));
            transitions.add(Transition.visible(name(site, node), activity, List.of(waiting), List.of(waiting)));
        } else {
            ends.into(node).forEach(in -> transitions.add(Transition.visible(name(site, node), activity, in, begins)));
        }
        leave(node, site, ends, List.of(waiting), once, since(waiting));
    }

    /** A sub-process or a called process. */
    private void inner(
            FlowNode node,
            ModelElementInstance container,
            Site within,
            Site site,
            Ends ends,
            List<BoundaryEvent> boundaries) {
        int hosting = place();
        Map<BoundaryEvent, Integer> once = once(boundaries);
        List<Integer> entry = new ArrayList<>(List.of(hosting));
        entry.addAll(once.values());
        List<Integer> done = new ArrayList<>();
        if (isRepeated(node) && (branches.isEmpty() || !site.branch().isEmpty())) {
            int again = place();
            done.add(again);
            Scope scope = scope(container, within, name(site, node), done);
            silent(node, site, done, scope.entry());
            entry.addAll(scope.entry());
        } else {
            for (String branch : isRepeated(node) ? branches : List.of(site.branch())) {
                int end = place();
                done.add(end);
                Site each = new Site(within.process(), branch, within.depth());
                entry.addAll(
                        scope(container, each, name(site, node), List.of(end)).entry());
            }
        }
        ends.into(node).forEach(in -> silent(node, site, in, entry));
        done.add(hosting);
        leave(node, site, ends, done, once, since(hosting));
    }

    /** Ways out of what waits: its own, and those of its boundary events; each empties all its places. */
    private void leave(
            FlowNode node, Site site, Ends ends, List<Integer> done, Map<BoundaryEvent, Integer> once, Range places) {
        int host = places.from();
        ends.outOf(node)
                .forEach(out -> transitions.add(
                        Transition.silent(name(site, node), done, out).clearing(places)));
        once.forEach((event, ready) -> ends.outOf(event)
                .forEach(out -> transitions.add(
                        event.cancelActivity()
                                ? Transition.silent(name(site, event), List.of(host), out)
                                        .clearing(places)
                                : Transition.silent(
                                        name(site, event), List.of(host, ready), Ends.joined(List.of(host), out)))));
    }

    /** For each boundary event a place from which it takes the token of its only turn. */
    private Map<BoundaryEvent, Integer> once(List<BoundaryEvent> boundaries) {
        Map<BoundaryEvent, Integer> once = new LinkedHashMap<>();
        boundaries.forEach(event -> once.put(event, place()));
        return once;
    }

    private static boolean isRepeated(FlowNode node) {
        return node instanceof org.camunda.bpm.model.bpmn.instance.Activity activity
                && activity.getLoopCharacteristics() != null;
    }

    private void silent(FlowNode node, Site site, List<Integer> takes, List<Integer> gives) {
        transitions.add(Transition.silent(name(site, node), takes, gives));
    }

    private static String name(Site site, FlowNode node) {
        return site.process() + "/" + node.getId();
    }
}
