package org.lianban.processes.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.lianban.processes.graph.Components;
import org.lianban.processes.graph.Models;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Service.Constituent;
import org.lianban.processes.time.Graphs.Scope;

/**
 * Measures the longest path of one service, and the longest through each stage: what comes one after the other is added, of what is parallel or alternative the
 * longest counts, a loop is gone as often as it declares (once, if it declares nothing: that is told elsewhere), calls are gone through.
 */
final class Measure {
    private final Models models;
    private final Graphs graphs;
    private final Service service;
    private final Function<String, Optional<Service>> items;
    private final StageWeights weights;
    private final Set<String> calling = new HashSet<>();

    /**
     * For that service.
     *
     * @param items looks up the constituents of a joint service
     */
    Measure(
            Models models,
            Graphs graphs,
            Service service,
            Function<String, Optional<Service>> items,
            StageWeights weights) {
        this.models = models;
        this.graphs = graphs;
        this.service = service;
        this.items = items;
        this.weights = weights;
    }

    /** From where the decision clock starts in it, else from its start. */
    Length of(Process root) {
        Scope scope = graphs.of(root, service.joint());
        return scope(scope, DecisionClock.start(scope.graph()).map(List::of).orElse(scope.starts()), service);
    }

    private Length scope(Scope scope, List<FlowNode> from, Service measured) {
        Length main = longest(scope, scope.nodes(), from, Set.of(), measured);
        Length whole = main;
        for (SubProcess interrupting : scope.interrupting()) {
            Length instead = inner(interrupting, measured);
            whole = whole.or(main.between(Path.NOTHING, instead.through()))
                    .or(instead.between(main.through(), Path.NOTHING));
        }
        for (SubProcess beside : scope.beside()) {
            whole = whole.or(inner(beside, measured).aside());
        }
        return whole;
    }

    private Length inner(SubProcess subProcess, Service measured) {
        Scope scope = graphs.of(subProcess, service.joint());
        return scope(scope, scope.starts(), measured);
    }

    /** A part of a graph that is left at once or gone round, with what lies before it and how long it takes itself. */
    private record Part(List<FlowNode> nodes, Path before, Length length) {}

    /**
     * The longest path from some nodes to any other.
     *
     * @param headers nodes into which no way leads any more, since a loop through them was cut there
     */
    private Length longest(
            Scope scope, Collection<FlowNode> nodes, List<FlowNode> from, Set<FlowNode> headers, Service measured) {
        Set<FlowNode> within = new HashSet<>(nodes);
        within.removeAll(headers);
        Function<FlowNode, Collection<FlowNode>> next = node -> scope.next().getOrDefault(node, List.of()).stream()
                .filter(within::contains)
                .toList();
        List<Part> parts = parts(scope, Components.of(nodes, next), from, next, headers, measured);
        Map<FlowNode, Path> after = new HashMap<>();
        Length whole = Length.NOTHING;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            Path behind = part.nodes().stream()
                    .flatMap(node -> next.apply(node).stream())
                    .flatMap(target -> Optional.ofNullable(after.get(target)).stream())
                    .reduce(Path.NOTHING, Path::or);
            whole = whole.or(part.length().between(part.before(), behind));
            Path onwards = part.length().through().then(behind);
            part.nodes().forEach(node -> after.put(node, onwards));
        }
        return whole;
    }

    private List<Part> parts(
            Scope scope,
            List<List<FlowNode>> components,
            List<FlowNode> from,
            Function<FlowNode, Collection<FlowNode>> next,
            Set<FlowNode> headers,
            Service measured) {
        List<Part> parts = new ArrayList<>();
        Map<FlowNode, Path> before = new HashMap<>();
        from.forEach(node -> before.put(node, Path.NOTHING));
        for (List<FlowNode> component : components) {
            List<FlowNode> entries =
                    component.stream().filter(before::containsKey).toList();
            if (!entries.isEmpty()) {
                Path arrived = entries.stream().map(before::get).reduce(Path.NOTHING, Path::or);
                Length length = component(scope, component, entries, next, headers, measured);
                Path left = arrived.then(length.through());
                parts.add(new Part(component, arrived, length));
                component.stream()
                        .flatMap(node -> next.apply(node).stream())
                        .filter(target -> component.size() == 1 || !component.contains(target))
                        .forEach(target -> before.merge(target, left, Path::or));
            }
        }
        return parts;
    }

    private Length component(
            Scope scope,
            List<FlowNode> component,
            List<FlowNode> entries,
            Function<FlowNode, Collection<FlowNode>> next,
            Set<FlowNode> headers,
            Service measured) {
        FlowNode header = entries.get(0);
        if (component.size() == 1 && !next.apply(header).contains(header)) {
            return node(header, measured);
        }
        Set<FlowNode> cut = new HashSet<>(headers);
        cut.add(header);
        return longest(scope, component, entries, cut, measured).times(graphs.rounds(component, scope));
    }

    private Length node(FlowNode node, Service measured) {
        if (node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics instances) {
            return severally(node, instances, measured);
        }
        return once(node, measured);
    }

    private Length once(FlowNode node, Service measured) {
        if (node instanceof SubProcess subProcess) {
            return inner(subProcess, measured);
        }
        if (node instanceof CallActivity call) {
            return call(call.getCalledElement(), measured);
        }
        return weights.of(graphs.key(node), measured).map(Length::of).orElse(Length.NOTHING);
    }

    private Length call(String called, Service measured) {
        Optional<Process> process = models.process(called);
        if (process.isEmpty() || !calling.add(called)) {
            return Length.NOTHING;
        }
        Scope scope = graphs.of(process.get(), service.joint());
        Length length = scope(scope, scope.starts(), measured);
        calling.remove(called);
        return length;
    }

    private Length severally(FlowNode node, MultiInstanceLoopCharacteristics instances, Service measured) {
        if (measured.joint() && instances.getLoopCardinality() == null) {
            return instances.isSequential() ? oneByOne(node, measured) : sideBySide(node, measured);
        }
        Length once = once(node, measured);
        return instances.isSequential() ? once.times(number(instances)) : once;
    }

    private Length oneByOne(FlowNode node, Service joint) {
        Length whole = Length.NOTHING;
        for (Length length : lengths(node, joint).values()) {
            whole = whole.between(Path.NOTHING, length.through()).or(length.between(whole.through(), Path.NOTHING));
        }
        return whole;
    }

    /** Each item of a joint service begins when those are done whose results it needs. */
    private Length sideBySide(FlowNode node, Service joint) {
        Chains chains = new Chains(joint, lengths(node, joint));
        return joint.constituents().stream().map(one -> chains.of(one.item())).reduce(Length.NOTHING, Length::or);
    }

    private Map<String, Length> lengths(FlowNode node, Service joint) {
        Map<String, Length> lengths = new HashMap<>();
        for (Constituent constituent : joint.constituents()) {
            items.apply(constituent.item()).ifPresent(item -> lengths.put(item.code(), once(node, item)));
        }
        return lengths;
    }

    private static int number(MultiInstanceLoopCharacteristics instances) {
        LoopCardinality cardinality = instances.getLoopCardinality();
        String text = cardinality == null ? "" : cardinality.getTextContent().strip();
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 1;
    }
}
