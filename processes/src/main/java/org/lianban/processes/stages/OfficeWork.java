package org.lianban.processes.stages;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.CaseFlowBean;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.Evidence;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.Finding;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.SpecialProcedureProcess;
import org.lianban.processes.stages.Need.Call;
import org.lianban.processes.stages.Need.Chance;
import org.lianban.processes.stages.Need.Deed;
import org.lianban.processes.stages.Need.Stage;

/**
 * What the work of the office holds on to in the processes that come with lianban. A model that takes the place of one of them may be drawn as its
 * designer likes, but clerks accept, departments examine and heads decide at stages that are known by their ids; without these a case is taken in and
 * then nobody can do anything with it.
 */
final class OfficeWork {

    private static final Map<String, List<Need>> NEEDS = Map.of(
            ApprovalCaseProcess.KEY,
            List.of(
                    new Call(AcceptanceProcess.KEY),
                    new Deed(CaseFlowBean.OPEN_DECISION),
                    new Call(ItemExaminationProcess.KEY),
                    new Call(JointApprovalProcess.KEY),
                    new Call(DecisionAndDeliveryProcess.KEY),
                    new Deed(CaseFlowBean.CLOSE_CASE),
                    new Chance(ApprovalCaseProcess.Messages.WITHDRAWAL_REQUESTED),
                    new Chance(ApprovalCaseProcess.Messages.EXTENSION_REQUESTED)),
            AcceptanceProcess.KEY,
            List.of(
                    new Stage(AcceptanceProcess.CHECK_COMPLETENESS),
                    new Chance(AcceptanceProcess.Messages.CORRECTIONS_SUBMITTED)),
            ItemExaminationProcess.KEY,
            List.of(
                    new Stage(ItemExaminationProcess.EXAMINE),
                    new Chance(ItemExaminationProcess.Messages.PREREQUISITES_MET),
                    new Chance(ItemExaminationProcess.Messages.SPECIAL_PROCEDURE_REQUESTED),
                    new Chance(ItemExaminationProcess.Messages.CONSULTATION_REQUESTED)),
            JointApprovalProcess.KEY,
            List.of(
                    new Deed(CaseFlowBean.PLAN_BRANCHES),
                    new Call(ItemExaminationProcess.KEY),
                    new Deed(CaseFlowBean.WEIGH_OPINIONS)),
            SpecialProcedureProcess.KEY,
            List.of(
                    new Stage(SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE),
                    new Deed(CaseFlowBean.SUSPEND_CLOCKS),
                    new Stage(SpecialProcedureProcess.CARRY_OUT),
                    new Deed(CaseFlowBean.RESUME_CLOCKS)),
            ExtensionProcess.KEY,
            List.of(
                    new Stage(ExtensionProcess.GRANT_EXTENSION),
                    new Stage(ExtensionProcess.GRANT_JOINT_EXTENSION),
                    new Deed(CaseFlowBean.EXTEND_CLOCKS)),
            DecisionAndDeliveryProcess.KEY,
            List.of(new Stage(DecisionAndDeliveryProcess.DECIDE), new Stage(DecisionAndDeliveryProcess.DELIVER)));

    private OfficeWork() {}

    static List<Finding> check(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .flatMap(process -> NEEDS.getOrDefault(process.getId(), List.of()).stream()
                        .filter(need -> !need.isMetBy(process))
                        .map(need -> finding(process.getId(), need)))
                .toList();
    }

    private static Finding finding(String process, Need need) {
        boolean stops = need.without() == Severity.ERROR;
        return new Finding(
                process,
                Rule.MISSING_STAGE,
                need.without(),
                "流程 %s 中没有%s：%s"
                        .formatted(process, need.zh(), stops ? "办件走到这里就无法办下去；改名请改名称，不要改编号。" : "与它有关的事项将无法办理，办件照常进行。"),
                "Process %s has no %s: %s"
                        .formatted(
                                process,
                                need.en().replaceFirst("^(a|the) ", ""),
                                stops
                                        ? "cases that begin with this model cannot go on. To call a stage otherwise, change its name and keep its id."
                                        : "what it stands for can no longer be asked for; cases go on without."),
                new Evidence.Itself());
    }
}
