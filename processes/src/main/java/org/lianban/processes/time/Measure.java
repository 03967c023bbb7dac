package org.lianban.processes.time;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.lianban.processes.graph.FlowGraph;
import org.lianban.processes.graph.Loop;
import org.lianban.processes.graph.Models;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Service.Constituent;

/**
 * Measures the longest path of one service: what comes one after the other is added, of what is parallel or alternative the longest counts, a loop is gone as often
 * as it declares (once, if it declares nothing: that is told elsewhere), calls are gone through.
 */
final class Measure {
    private final Models models;
    private final Service service;
    private final Function<String, Optional<Service>> items;
    private final StageWeights weights;
    private final Conditions conditions;
    private final Set<String> calling = new HashSet<>();

    /**
     * For that service.
     *
     * @param items looks up the constituents of a joint service
     */
    Measure(Models models, Service service, Function<String, Optional<Service>> items, StageWeights weights) {
        this.models = models;
        this.service = service;
        this.items = items;
        this.weights = weights;
        this.conditions = new Conditions(service.joint());
    }

    /** From where the decision clock starts in it, else from its start. */
    Path of(Process root) {
        FlowGraph graph = FlowGraph.of(root);
        List<FlowNode> from = DecisionClock.start(graph).map(List::of).orElseGet(graph::starts);
        return scope(graph, from, service).longest();
    }

    private Length scope(FlowGraph graph, List<FlowNode> from, Service measured) {
        Length main = longest(graph, graph.nodes(), from, Set.of(), measured);
        Path through = main.through();
        Path beside = main.beside();
        for (SubProcess interrupting : graph.eventSubProcesses(true)) {
            through =
                    through.or(main.through().then(inner(interrupting, measured).through()));
        }
        for (SubProcess besides : graph.eventSubProcesses(false)) {
            beside = beside.or(inner(besides, measured).longest());
        }
        return new Length(through, beside);
    }

    private Length inner(SubProcess subProcess, Service measured) {
        FlowGraph graph = FlowGraph.of(subProcess);
        return scope(graph, graph.starts(), measured);
    }

    /**
     * The longest path from some nodes to any other.
     *
     * @param headers nodes into which no way leads any more, since a loop through them was cut there
     */
    private Length longest(
            FlowGraph graph, Collection<FlowNode> nodes, List<FlowNode> from, Set<FlowNode> headers, Service measured) {
        Function<FlowNode, Collection<FlowNode>> next = node -> conditions.next(graph, node).stream()
                .filter(target -> nodes.contains(target) && !headers.contains(target))
                .toList();
        Map<FlowNode, Path> before = new LinkedHashMap<>();
        from.forEach(node -> before.put(node, Path.NOTHING));
        Path through = Path.NOTHING;
        Path beside = Path.NOTHING;
        for (List<FlowNode> component : Components.of(nodes, next)) {
            List<FlowNode> entries =
                    component.stream().filter(before::containsKey).toList();
            if (entries.isEmpty()) {
                continue;
            }
            Path arrived = entries.stream().map(before::get).reduce(Path.NOTHING, Path::or);
            Length gone = component(graph, component, entries, next, headers, measured);
            Path left = arrived.then(gone.through());
            beside = beside.or(arrived.then(gone.beside()));
            through = through.or(left);
            component.stream()
                    .flatMap(node -> next.apply(node).stream())
                    .filter(target -> !component.contains(target))
                    .forEach(target -> before.merge(target, left, Path::or));
        }
        return new Length(through, beside);
    }

    private Length component(
            FlowGraph graph,
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
        Length once = longest(graph, component, entries, cut, measured);
        int rounds = Loop.of(component, graph).rounds().orElse(1);
        return new Length(once.through().times(rounds), once.beside());
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
        return Length.of(weights.of(node, measured));
    }

    private Length call(String called, Service measured) {
        Optional<Process> process = models.process(called);
        if (process.isEmpty() || !calling.add(called)) {
            return Length.NOTHING;
        }
        FlowGraph graph = FlowGraph.of(process.get());
        Length length = scope(graph, graph.starts(), measured);
        calling.remove(called);
        return length;
    }

    private Length severally(FlowNode node, MultiInstanceLoopCharacteristics instances, Service measured) {
        if (measured.joint() && !(instances.getLoopCardinality() instanceof LoopCardinality)) {
            return instances.isSequential() ? oneByOne(node, measured) : sideBySide(node, measured);
        }
        Length once = once(node, measured);
        return instances.isSequential() ? new Length(once.through().times(number(instances)), once.beside()) : once;
    }

    private Length oneByOne(FlowNode node, Service joint) {
        Path through = Path.NOTHING;
        Path beside = Path.NOTHING;
        for (Constituent constituent : joint.constituents()) {
            Length length = items.apply(constituent.item())
                    .map(item -> once(node, item))
                    .orElse(Length.NOTHING);
            beside = beside.or(through.then(length.beside()));
            through = through.then(length.through());
        }
        return new Length(through, beside);
    }

    /** Each item of a joint service begins when those are done whose results it needs. */
    private Length sideBySide(FlowNode node, Service joint) {
        Map<String, Length> lengths = new HashMap<>();
        joint.constituents()
                .forEach(one -> items.apply(one.item()).ifPresent(item -> lengths.put(item.code(), once(node, item))));
        Chains chains = new Chains(joint, lengths);
        return joint.constituents().stream()
                .map(one -> chains.of(one.item()))
                .reduce(
                        Length.NOTHING,
                        (a, b) -> new Length(
                                a.through().or(b.through()), a.beside().or(b.beside())));
    }

    private static int number(MultiInstanceLoopCharacteristics instances) {
        LoopCardinality cardinality = instances.getLoopCardinality();
        String text = cardinality == null ? "" : cardinality.getTextContent().strip();
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 1;
    }
}
