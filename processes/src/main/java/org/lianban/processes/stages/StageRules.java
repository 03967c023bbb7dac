package org.lianban.processes.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.lianban.processes.Finding;
import org.lianban.processes.graph.Models;
import org.lianban.processes.surroundings.Surroundings;

/** The rules about stages: each declares itself, pauses only on a ground that the law knows, is not granted by who asked for it, and is there where people look for it. */
public final class StageRules {
    private StageRules() {}

    /**
     * What there is to say of one model.
     *
     * @param processes of the model and of all that it calls or is called by, by key
     */
    public static List<Finding> check(
            BpmnModelInstance model, Map<String, BpmnModelInstance> processes, Surroundings surroundings) {
        Models models = new Models(processes);
        StageDeclarations declared = StageDeclarations.of(model);
        List<Finding> findings = new ArrayList<>(declared.findings());
        findings.addAll(Grounds.check(model, declared.stages(), surroundings));
        findings.addAll(SelfApproval.check(model, declared.stages(), models));
        findings.addAll(CorrectionLoops.check(model, models));
        findings.addAll(OfficeWork.check(model));
        return findings;
    }
}
