package org.lianban.processes;

import java.util.Map;
import java.util.Set;

/**
 * The stages whose commands the program knows by the ids of their elements. A model may do without one of them, but a stage that is
 * called otherwise is another stage: it is simply done, and nothing is decided by it.
 */
public final class CommandedStages {

    private static final Map<String, Set<String>> BY_PROCESS = Map.of(
            AcceptanceProcess.KEY,
            Set.of(
                    AcceptanceProcess.CHECK_COMPLETENESS,
                    AcceptanceProcess.AWAIT_CORRECTIONS,
                    AcceptanceProcess.CHECK_CORRECTIONS),
            ItemExaminationProcess.KEY,
            Set.of(
                    ItemExaminationProcess.AWAIT_PREREQUISITE,
                    ItemExaminationProcess.EXAMINE,
                    ItemExaminationProcess.ANSWER_CONSULTATION),
            JointApprovalProcess.KEY,
            Set.of(JointApprovalProcess.LEAD_CONCLUSION),
            SpecialProcedureProcess.KEY,
            Set.of(SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE, SpecialProcedureProcess.CARRY_OUT),
            ExtensionProcess.KEY,
            Set.of(ExtensionProcess.GRANT_EXTENSION, ExtensionProcess.GRANT_JOINT_EXTENSION),
            DecisionAndDeliveryProcess.KEY,
            Set.of(
                    DecisionAndDeliveryProcess.DECIDE,
                    DecisionAndDeliveryProcess.ISSUE_CERTIFICATE,
                    DecisionAndDeliveryProcess.DELIVER));

    private CommandedStages() {}

    /** Whether this element of this process is such a stage. */
    public static boolean has(String process, String element) {
        return BY_PROCESS.getOrDefault(process, Set.of()).contains(element);
    }

    /** Whether an element of that id is such a stage in any process. */
    public static boolean has(String element) {
        return BY_PROCESS.values().stream().anyMatch(stages -> stages.contains(element));
    }
}
