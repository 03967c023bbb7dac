package org.lianban.app.casework.flow;

import org.lianban.app.casework.branch.BranchPlan;
import org.lianban.app.casework.branch.OpinionScale;
import org.lianban.app.casework.decision.CaseEnding;
import org.lianban.app.casework.procedure.ClockStops;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CurrentWork;
import org.lianban.app.engine.FlowStep;
import org.lianban.app.engine.FlowSteps;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.stereotype.Component;

/** The service tasks of the models, each handed on to the part of casework that knows how. */
@Component
class CaseFlowSteps implements FlowSteps {

    private final CurrentWork current;
    private final CaseClocks clocks;
    private final CaseEnding ending;
    private final BranchPlan plan;
    private final OpinionScale opinions;
    private final ClockStops stops;

    CaseFlowSteps(
            CurrentWork current,
            CaseClocks clocks,
            CaseEnding ending,
            BranchPlan plan,
            OpinionScale opinions,
            ClockStops stops) {
        this.current = current;
        this.clocks = clocks;
        this.ending = ending;
        this.plan = plan;
        this.opinions = opinions;
        this.stops = stops;
    }

    @Override
    public void openDecision(FlowStep step) {
        CaseWork work = current.get();
        clocks.openDecision(work);
        if (!work.record().joint()) {
            step.set(ApprovalCaseProcess.Variables.BRANCH_ID, plan.single(work).toString());
        }
    }

    @Override
    public void deemAccepted(FlowStep step) {
        clocks.deemAccepted(current.get());
    }

    @Override
    public void recordLapse(FlowStep step) {
        ending.lapse(current.get());
    }

    @Override
    public void recordWithdrawal(FlowStep step) {
        ending.withdraw(current.get());
    }

    @Override
    public void closeCase(FlowStep step) {
        ending.close(current.get());
    }

    @Override
    public void planBranches(FlowStep step) {
        step.set(JointApprovalProcess.Variables.BRANCHES, plan.joint(current.get()));
    }

    @Override
    public boolean mustWait(FlowStep step) {
        return plan.mustWait(step.id(ItemExaminationProcess.Variables.BRANCH_ID));
    }

    @Override
    public void weighOpinions(FlowStep step) {
        step.set(JointApprovalProcess.Variables.JOINT_RESULT, opinions.weigh(current.get()));
    }

    @Override
    public void suspendClocks(FlowStep step) {
        step.set(
                SpecialProcedureProcess.Variables.CAP_ENDS_AT,
                stops.suspend(current.get(), step.id(SpecialProcedureProcess.Variables.PROCEDURE_ID)));
    }

    @Override
    public void resumeClocks(FlowStep step) {
        stops.resume(current.get(), step.id(SpecialProcedureProcess.Variables.PROCEDURE_ID));
    }

    @Override
    public void recordCap(FlowStep step) {
        stops.recordCap(current.get(), step.id(SpecialProcedureProcess.Variables.PROCEDURE_ID));
    }

    @Override
    public void extendClocks(FlowStep step) {
        stops.extend(current.get(), step.id(ExtensionProcess.Variables.EXTENSION_ID));
    }
}
