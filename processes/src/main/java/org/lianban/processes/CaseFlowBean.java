package org.lianban.processes;

import java.util.Set;

/**
 * The one bean that models may call. Each method takes the engine's execution and nothing else; whoever runs the models publishes a bean of this name with
 * all of these methods.
 */
public final class CaseFlowBean {
    public static final String NAME = "caseFlow";

    public static final String OPEN_DECISION = "openDecision";
    public static final String CLOSE_CASE = "closeCase";
    public static final String RECORD_WITHDRAWAL = "recordWithdrawal";
    public static final String DEEM_ACCEPTED = "deemAccepted";
    public static final String RECORD_LAPSE = "recordLapse";
    /** Returns {@code boolean}: whether the branch waits for the result of another item. */
    public static final String MUST_WAIT = "mustWait";

    public static final String PLAN_BRANCHES = "planBranches";
    public static final String WEIGH_OPINIONS = "weighOpinions";
    public static final String SUSPEND_CLOCKS = "suspendClocks";
    public static final String RESUME_CLOCKS = "resumeClocks";
    public static final String RECORD_CAP = "recordCap";
    public static final String EXTEND_CLOCKS = "extendClocks";

    /** All method names; a model that calls any other is refused. */
    public static final Set<String> METHODS = Set.of(
            OPEN_DECISION,
            CLOSE_CASE,
            RECORD_WITHDRAWAL,
            DEEM_ACCEPTED,
            RECORD_LAPSE,
            MUST_WAIT,
            PLAN_BRANCHES,
            WEIGH_OPINIONS,
            SUSPEND_CLOCKS,
            RESUME_CLOCKS,
            RECORD_CAP,
            EXTEND_CLOCKS);

    private CaseFlowBean() {}
}
