package org.lianban.processes;

/** Names in {@code approval_case.bpmn}. The case from the application to its close; calls the other processes. */
public final class ApprovalCaseProcess {
    /** Key of the process definition. */
    public static final String KEY = "approval_case";

    public static final String APPLICATION_RECEIVED = "application_received";
    public static final String ACCEPTANCE = "acceptance";
    public static final String ACCEPTANCE_RESULT = "acceptance_result";
    public static final String NOT_ACCEPTED = "not_accepted";
    public static final String OPEN_DECISION = "open_decision";
    public static final String JOINT_OR_SINGLE = "joint_or_single";
    public static final String JOINT_APPROVAL = "joint_approval";
    public static final String ITEM_EXAMINATION = "item_examination";
    public static final String EXAMINED = "examined";
    public static final String DECISION_AND_DELIVERY = "decision_and_delivery";
    public static final String CLOSE_CASE = "close_case";
    public static final String CASE_CLOSED = "case_closed";
    public static final String WITHDRAWAL = "withdrawal";
    public static final String WITHDRAWAL_REQUESTED = "withdrawal_requested";
    public static final String RECORD_WITHDRAWAL = "record_withdrawal";
    public static final String WITHDRAWN = "withdrawn";
    public static final String EXTENSION_HANDLING = "extension_handling";
    public static final String EXTENSION_REQUESTED = "extension_requested";
    public static final String EXTENSION = "extension";
    public static final String EXTENSION_HANDLED = "extension_handled";

    private ApprovalCaseProcess() {}

    /** Names of the messages that instances of this process wait for. */
    public static final class Messages {
        /** Interrupts the case, and with it every called instance; no payload. */
        public static final String WITHDRAWAL_REQUESTED = "withdrawal_requested";

        /** Starts an extension beside the case; payload {@link Variables#EXTENSION_ID} for the triggered scope. */
        public static final String EXTENSION_REQUESTED = "extension_requested";

        private Messages() {}
    }

    /** Variables that gateways, timers and called processes need, with their types. */
    public static final class Variables {
        /** {@code Date}: the instant at which the fifth working day has ended; given at the start. */
        public static final String DEEMED_ACCEPTANCE_AT = "deemedAcceptanceAt";

        /** {@code Boolean}: whether several items are handled together (ALL 42 para. 2); given at the start. */
        public static final String JOINT = "joint";

        /** Name of an {@link AcceptanceProcess.Outcome}, handed up by the acceptance. */
        public static final String ACCEPTANCE_OUTCOME = "acceptanceOutcome";

        /** {@code String}: the only branch of a single case; set by {@link CaseFlowBean#OPEN_DECISION}. */
        public static final String BRANCH_ID = "branchId";

        /** {@code String}: local to one extension, payload of its message. */
        public static final String EXTENSION_ID = "extensionId";

        private Variables() {}
    }
}
