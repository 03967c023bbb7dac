package org.lianban.app.engine;

/** What the service tasks of the models do. Each method is one service task and runs inside the engine's transaction. */
public interface FlowSteps {

    void openDecision(FlowStep step);

    void deemAccepted(FlowStep step);

    void recordLapse(FlowStep step);

    void recordWithdrawal(FlowStep step);

    void closeCase(FlowStep step);

    void planBranches(FlowStep step);

    boolean mustWait(FlowStep step);

    void weighOpinions(FlowStep step);

    void suspendClocks(FlowStep step);

    void resumeClocks(FlowStep step);

    void recordCap(FlowStep step);

    void extendClocks(FlowStep step);
}
