package org.lianban.app.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The one bean that expressions in models may call, as {@code caseFlow}. */
public final class CaseFlow {

    private final ObjectProvider<FlowSteps> steps;

    CaseFlow(ObjectProvider<FlowSteps> steps) {
        this.steps = steps;
    }

    public void openDecision(DelegateExecution execution) {
        steps.getObject().openDecision(at(execution));
    }

    public void deemAccepted(DelegateExecution execution) {
        steps.getObject().deemAccepted(at(execution));
    }

    public void recordLapse(DelegateExecution execution) {
        steps.getObject().recordLapse(at(execution));
    }

    public void recordWithdrawal(DelegateExecution execution) {
        steps.getObject().recordWithdrawal(at(execution));
    }

    public void closeCase(DelegateExecution execution) {
        steps.getObject().closeCase(at(execution));
    }

    public void planBranches(DelegateExecution execution) {
        steps.getObject().planBranches(at(execution));
    }

    public boolean mustWait(DelegateExecution execution) {
        return steps.getObject().mustWait(at(execution));
    }

    public void weighOpinions(DelegateExecution execution) {
        steps.getObject().weighOpinions(at(execution));
    }

    public void suspendClocks(DelegateExecution execution) {
        steps.getObject().suspendClocks(at(execution));
    }

    public void resumeClocks(DelegateExecution execution) {
        steps.getObject().resumeClocks(at(execution));
    }

    public void recordCap(DelegateExecution execution) {
        steps.getObject().recordCap(at(execution));
    }

    public void extendClocks(DelegateExecution execution) {
        steps.getObject().extendClocks(at(execution));
    }

    private static FlowStep at(DelegateExecution execution) {
        return new ExecutionStep(execution);
    }

    private record ExecutionStep(DelegateExecution execution) implements FlowStep {

        @Override
        public UUID caseId() {
            return UUID.fromString(execution.getProcessBusinessKey());
        }

        @Override
        public UUID id(String variable) {
            return UUID.fromString((String) execution.getVariable(variable));
        }

        @Override
        public String processInstance() {
            return execution.getProcessInstanceId();
        }

        @Override
        public void set(String variable, @Nullable Object value) {
            execution.setVariable(variable, value);
        }
    }
}
