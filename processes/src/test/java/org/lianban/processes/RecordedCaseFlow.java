package org.lianban.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Stands in for the application's bean: remembers who called it for which case, and sets what a test planned. Public, because expressions call it. */
public final class RecordedCaseFlow {
    /** Days after its start at which a special procedure reaches its cap here. */
    public static final int CAP_DAYS = 10;

    private final List<String> calls = new ArrayList<>();
    private List<String> branches = List.of();
    private List<String> waiting = List.of();
    private String jointResult = "";
    private Instant now = Instant.EPOCH;

    /** Forgets everything, and plans two branches that wait for nothing and agree. */
    void reset(Instant start) {
        calls.clear();
        planBranches(List.of("licence", "fire"));
        planWaiting(List.of());
        planJointResult("GRANT");
        now = start;
    }

    void planBranches(List<String> planned) {
        branches = planned;
    }

    void planWaiting(List<String> planned) {
        waiting = planned;
    }

    void planJointResult(String planned) {
        jointResult = planned;
    }

    void moveTo(Instant instant) {
        now = instant;
    }

    /** Each call as {@code method(businessKey)}, with the procedure or extension it was about. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    public void openDecision(DelegateExecution execution) {
        record("openDecision", execution);
        execution.setVariable("branchId", "only");
    }

    public void closeCase(DelegateExecution execution) {
        record("closeCase", execution);
    }

    public void recordWithdrawal(DelegateExecution execution) {
        record("recordWithdrawal", execution);
    }

    public void deemAccepted(DelegateExecution execution) {
        record("deemAccepted", execution);
    }

    public void recordLapse(DelegateExecution execution) {
        record("recordLapse", execution);
    }

    public boolean mustWait(DelegateExecution execution) {
        return waiting.contains((String) execution.getVariable("branchId"));
    }

    public void planBranches(DelegateExecution execution) {
        record("planBranches", execution);
        execution.setVariable("branches", branches);
    }

    public void weighOpinions(DelegateExecution execution) {
        record("weighOpinions", execution);
        execution.setVariable("jointResult", jointResult);
    }

    public void suspendClocks(DelegateExecution execution) {
        record("suspendClocks", execution, "procedureId");
        execution.setVariable("capEndsAt", Date.from(now.plus(Duration.ofDays(CAP_DAYS))));
    }

    public void resumeClocks(DelegateExecution execution) {
        record("resumeClocks", execution, "procedureId");
    }

    public void recordCap(DelegateExecution execution) {
        record("recordCap", execution, "procedureId");
    }

    public void extendClocks(DelegateExecution execution) {
        record("extendClocks", execution, "extensionId");
    }

    private void record(String method, DelegateExecution execution) {
        calls.add(method + "(" + execution.getProcessBusinessKey() + ")");
    }

    private void record(String method, DelegateExecution execution, String variable) {
        calls.add(method + "(" + execution.getProcessBusinessKey() + ", " + execution.getVariable(variable) + ")");
    }
}
