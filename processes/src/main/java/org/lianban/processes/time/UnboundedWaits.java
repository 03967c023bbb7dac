package org.lianban.processes.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.graph.ElementName;
import org.lianban.processes.graph.Loop;
import org.lianban.processes.graph.Models;
import org.lianban.processes.graph.Scopes;
import org.lianban.processes.stages.Corrections;
import org.lianban.processes.stages.Limited;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDeclarations;

/** Paths that may take for ever: a stage without any limit, and a loop through counted stages that may be gone any number of times. */
final class UnboundedWaits {
    private final BpmnModelInstance model;
    private final Models models;
    private final Limits limits;
    private final StageDeclarations declared;

    private UnboundedWaits(BpmnModelInstance model, Models models, Limits limits) {
        this.model = model;
        this.models = models;
        this.limits = limits;
        this.declared = StageDeclarations.of(model);
    }

    /** A stage that does not declare itself rightly is not looked at: that is told already. */
    static List<Finding> in(BpmnModelInstance model, Models models, Limits limits) {
        UnboundedWaits waits = new UnboundedWaits(model, models, limits);
        List<Finding> findings = new ArrayList<>();
        waits.declared.stages().forEach(stage -> waits.stage(stage).ifPresent(findings::add));
        model.getModelElementsByType(Process.class).stream()
                .flatMap(process -> Scopes.within(process).stream())
                .flatMap(graph -> Loop.in(graph).stream())
                .flatMap(waits::loop)
                .forEach(findings::add);
        return findings;
    }

    private Optional<Finding> stage(StageDeclaration stage) {
        FlowNode node = model.getModelElementById(stage.elementId());
        if (Limited.byTimer(node)) {
            return Optional.empty();
        }
        if (!Limited.byKey(stage.limit())) {
            return Optional.of(
                    finding(node, "会一直等下去：没有时限，也没有定时器", "may wait for ever: it has neither a limit nor a timer"));
        }
        boolean unknown = limits.known() && !limits.answers(String.valueOf(stage.limit()));
        return unknown
                ? Optional.of(finding(
                        node,
                        "的时限规则 " + stage.limit() + " 在规则表中没有答案",
                        "has the limit " + stage.limit() + ", which no rule table knows"))
                : Optional.empty();
    }

    private Stream<Finding> loop(Loop loop) {
        if (loop.rounds().isPresent() || Corrections.in(loop.nodes(), models).isPresent()) {
            return Stream.empty();
        }
        return loop.nodes().stream()
                .filter(node -> declared.stages().stream()
                        .anyMatch(stage -> stage.elementId().equals(node.getId()) && StageWeights.counts(stage)))
                .limit(1)
                .map(
                        node -> finding(
                                node,
                                "处在可以无限次重复的循环之中；请用 lianban:rounds 写明最多几轮",
                                "stands in a loop that may be gone any number of times; say by lianban:rounds how many at most"));
    }

    private static Finding finding(FlowNode stage, String zh, String en) {
        return new Finding(
                stage.getId(),
                Rule.UNBOUNDED_WAIT,
                "环节 " + ElementName.zh(stage) + " " + zh + "。",
                "The stage " + ElementName.en(stage) + " " + en + ".");
    }
}
