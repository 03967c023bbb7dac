package org.lianban.processes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The models of this module. They call one another within their deployment, so deploy them together. */
public final class ProcessModels {
    private static final List<ProcessModel> ALL = Stream.of(
                    ApprovalCaseProcess.KEY,
                    AcceptanceProcess.KEY,
                    ItemExaminationProcess.KEY,
                    JointApprovalProcess.KEY,
                    SpecialProcedureProcess.KEY,
                    ExtensionProcess.KEY,
                    DecisionAndDeliveryProcess.KEY)
            .map(ProcessModels::shipped)
            .toList();

    private ProcessModels() {}

    /** All models, the one that starts a case first. */
    public static List<ProcessModel> all() {
        return ALL;
    }

    private static ProcessModel shipped(String key) {
        String resource = key + ".bpmn";
        return new ProcessModel(
                key,
                resource,
                Objects.requireNonNull(ProcessModels.class.getResource("/processes/" + resource), resource));
    }
}
