package org.lianban.processes.stages;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.graph.ElementName;
import org.lianban.processes.graph.Loop;
import org.lianban.processes.graph.Models;
import org.lianban.processes.graph.Scopes;

/** Loops in which the applicant may be asked for corrections again and again; the law knows one notice with all of them (ALL 32, 72). */
final class CorrectionLoops {
    private CorrectionLoops() {}

    static List<Finding> check(BpmnModelInstance model, Models models) {
        return model.getModelElementsByType(Process.class).stream()
                .flatMap(process -> Scopes.within(process).stream())
                .flatMap(graph -> Loop.in(graph).stream())
                .filter(loop -> loop.rounds().isEmpty())
                .flatMap(loop -> Corrections.in(loop.nodes(), models).stream())
                .map(CorrectionLoops::finding)
                .toList();
    }

    private static Finding finding(FlowNode correction) {
        return new Finding(
                correction.getId(),
                Rule.NO_CORRECTION_LIMIT,
                "补正 " + ElementName.zh(correction) + " 可以无限次重复：补正应当一次告知全部内容（行政许可法第三十二条、第七十二条）。",
                "The corrections " + ElementName.en(correction)
                        + " may be asked for again and again: there is one notice with all of them (Licensing Law, Articles 32 and 72).");
    }
}
