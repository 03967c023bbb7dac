package org.lianban.processes.stages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.SpecialProcedureProcess;
import org.lianban.processes.graph.FlowGraph;
import org.lianban.processes.graph.Models;
import org.lianban.processes.graph.Scopes;

/**
 * Stages that grant a procedure or an extension ({@code lianban:authority} GRANT_...) and may be done by the person who asked for it.
 *
 * <p>Who asks is who did the user task before the granting one, on any path: nobody acts between them. Before the start of an event sub-process that is everybody
 * who may be at work in the scope around it; the platform knows who asked for what {@code special_procedure} and {@code extension} grant, and keeps that person from
 * granting it, so there only the tasks within them count. Two tasks may be done by one person if they are for the same role, of departments that can be the same:
 * the branch's and the lead department are, in a case of a single item, and the one that is consulted may be any.
 */
final class SelfApproval {
    private static final Set<String> EXCLUDED_BY_PLATFORM = Set.of(SpecialProcedureProcess.KEY, ExtensionProcess.KEY);
    private static final Set<StageDepartment> MAY_BE_ONE =
            Set.of(StageDepartment.LEAD, StageDepartment.BRANCH, StageDepartment.CONSULTED);

    private final Models models;
    private final Map<String, FlowGraph> graphs = new HashMap<>();

    private SelfApproval(Models models) {
        this.models = models;
    }

    static List<Finding> check(BpmnModelInstance model, List<StageDeclaration> stages, Models models) {
        SelfApproval approval = new SelfApproval(models);
        return stages.stream()
                .filter(stage -> stage.authority() != null && stage.authority().grants())
                .flatMap(stage -> approval.check(stage, model.getModelElementById(stage.elementId())).stream())
                .toList();
    }

    private Optional<Finding> check(StageDeclaration granting, FlowNode node) {
        Set<FlowNode> asking = new LinkedHashSet<>();
        before(node, asking, new HashSet<>(Set.of(node)));
        return asking.stream()
                .filter(UserTask.class::isInstance)
                .flatMap(task -> declaration(task).stream())
                .filter(stage -> mayBeOne(stage, granting))
                .findFirst()
                .map(stage -> finding(stage, granting));
    }

    /** Collects the tasks that were done last before a node. */
    private void before(FlowNode node, Set<FlowNode> asking, Set<FlowNode> seen) {
        FlowGraph graph = graph(node);
        List<FlowNode> previous = graph.previous().getOrDefault(node, List.of());
        for (FlowNode one : previous) {
            if (seen.add(one)) {
                last(one, asking, seen);
            }
        }
        if (previous.isEmpty()) {
            beforeScope(node, asking, seen);
        }
    }

    private void last(FlowNode node, Set<FlowNode> asking, Set<FlowNode> seen) {
        if (node instanceof UserTask) {
            asking.add(node);
            return;
        }
        Optional<FlowGraph> inner = within(node);
        if (inner.isEmpty()) {
            before(node, asking, seen);
            return;
        }
        inner.get().nodes().stream()
                .filter(end -> inner.get().next(end).isEmpty() && seen.add(end))
                .forEach(end -> last(end, asking, seen));
    }

    private void beforeScope(FlowNode start, Set<FlowNode> asking, Set<FlowNode> seen) {
        if (start.getParentElement() instanceof SubProcess scope) {
            if (scope.triggeredByEvent()) {
                working(scope).forEach(asking::add);
            } else if (seen.add(scope)) {
                before(scope, asking, seen);
            }
            return;
        }
        String key = Scopes.processOf(start).getId();
        if (!EXCLUDED_BY_PLATFORM.contains(key)) {
            models.callsOf(key).filter(seen::add).forEach(call -> before(call, asking, seen));
        }
    }

    /** Everybody who may be at work while an event sub-process is triggered, in the scope around it and in what it calls. */
    private Stream<FlowNode> working(SubProcess eventSubProcess) {
        FlowGraph around = eventSubProcess.getParentElement() instanceof SubProcess outer
                ? FlowGraph.of(outer)
                : FlowGraph.of(Scopes.processOf(eventSubProcess));
        return around.nodes().stream().flatMap(node -> tasks(node, new HashSet<>()));
    }

    private Stream<FlowNode> tasks(FlowNode node, Set<String> entered) {
        Optional<FlowGraph> inner = entered.add(node.getId()) ? within(node) : Optional.empty();
        return Stream.concat(Stream.of(node), inner.stream().flatMap(graph -> graph.nodes().stream()
                .flatMap(one -> tasks(one, entered))));
    }

    private Optional<FlowGraph> within(FlowNode node) {
        if (node instanceof SubProcess inner) {
            return Optional.of(FlowGraph.of(inner));
        }
        return node instanceof CallActivity call
                ? models.process(call.getCalledElement()).map(FlowGraph::of)
                : Optional.empty();
    }

    private FlowGraph graph(FlowNode node) {
        return node.getParentElement() instanceof SubProcess scope
                ? graphs.computeIfAbsent(scope.getId(), any -> FlowGraph.of(scope))
                : graphs.computeIfAbsent(
                        Scopes.processOf(node).getId(), any -> FlowGraph.of((Process) node.getParentElement()));
    }

    private static Optional<StageDeclaration> declaration(FlowNode task) {
        return new DeclarationReader(Scopes.processOf(task).getId(), task).declaration();
    }

    private static boolean mayBeOne(StageDeclaration asking, StageDeclaration granting) {
        boolean department = asking.department() == granting.department()
                || (MAY_BE_ONE.contains(asking.department()) && MAY_BE_ONE.contains(granting.department()));
        return department && Objects.equals(asking.role(), granting.role());
    }

    private static Finding finding(StageDeclaration asking, StageDeclaration granting) {
        return new Finding(
                granting.elementId(),
                Rule.SELF_APPROVAL,
                "环节 " + granting.calledZh() + " 批准的事项可能由同一人在环节 " + asking.calledZh() + " 提请：两个环节的部门和岗位相同。",
                "What the stage " + granting.calledEn()
                        + " grants may have been asked for by the same person at the stage " + asking.calledEn()
                        + ": both are for the same role of the same department.");
    }
}
