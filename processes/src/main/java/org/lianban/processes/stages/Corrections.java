package org.lianban.processes.stages;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.lianban.processes.StageProperties;
import org.lianban.processes.graph.ExtensionProperties;
import org.lianban.processes.graph.FlowGraph;
import org.lianban.processes.graph.Models;

/** Stages in which the applicant corrects what he filed: their limit or their ground says so. */
public final class Corrections {
    private static final String LIMIT = "correction";
    static final String GROUND = "CORRECTION";

    private Corrections() {}

    /** The first of these nodes that is such a stage, or in which there is one, calls included. */
    public static Optional<FlowNode> in(Collection<FlowNode> nodes, Models models) {
        return nodes.stream()
                .filter(node -> holds(node, models, new HashSet<>()))
                .findFirst();
    }

    private static boolean holds(FlowNode node, Models models, Set<String> calling) {
        if (node instanceof SubProcess inner) {
            return anyIn(FlowGraph.of(inner), models, calling);
        }
        if (node instanceof CallActivity call) {
            Optional<Process> called = models.process(call.getCalledElement());
            return called.isPresent()
                    && calling.add(call.getCalledElement())
                    && anyIn(FlowGraph.of(called.get()), models, calling);
        }
        Map<String, String> properties = ExtensionProperties.of(node);
        return LIMIT.equals(properties.get(StageProperties.LIMIT))
                || GROUND.equals(properties.get(StageProperties.GROUND));
    }

    private static boolean anyIn(FlowGraph graph, Models models, Set<String> calling) {
        return Stream.of(graph.nodes(), graph.eventSubProcesses(true), graph.eventSubProcesses(false))
                .flatMap(Collection::stream)
                .anyMatch(node -> holds(node, models, calling));
    }
}
