package org.lianban.processes;

/** Names in {@code joint_approval.bpmn}. All branches of a joint case in parallel, and what the lead department makes of their opinions (ALL 26). */
public final class JointApprovalProcess {
    /** Key of the process definition. */
    public static final String KEY = "joint_approval";

    public static final String JOINT_CASE_ACCEPTED = "joint_case_accepted";
    public static final String PLAN_BRANCHES = "plan_branches";
    public static final String EXAMINE_ITEMS = "examine_items";
    public static final String WEIGH_OPINIONS = "weigh_opinions";
    public static final String LEAD_MUST_CHOOSE = "lead_must_choose";
    public static final String LEAD_CONCLUSION = "lead_conclusion";
    public static final String CONCLUDED = "concluded";
    public static final String OPINIONS_CONCLUDED = "opinions_concluded";

    private JointApprovalProcess() {}

    /** Variables that gateways, timers and called processes need, with their types. */
    public static final class Variables {
        /** Collection of branch ids ({@code String}); set by {@link CaseFlowBean#PLAN_BRANCHES}. */
        public static final String BRANCHES = "branches";

        /** {@code String}: the element of {@link #BRANCHES} that one branch gets. */
        public static final String BRANCH_ID = "branchId";

        /** Name of a {@link JointResult}; set by {@link CaseFlowBean#WEIGH_OPINIONS}. */
        public static final String JOINT_RESULT = "jointResult";

        private Variables() {}
    }

    /** What the opinions come to by the rule of the service. */
    public enum JointResult {
        GRANT,
        REFUSE,
        LEAD_CHOOSES
    }
}
