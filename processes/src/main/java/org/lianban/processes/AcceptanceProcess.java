package org.lianban.processes;

/** Names in {@code acceptance.bpmn}. Completeness check, one correction notice, deemed acceptance (ALL 32). */
public final class AcceptanceProcess {
    /** Key of the process definition. */
    public static final String KEY = "acceptance";

    public static final String MATERIALS_RECEIVED = "materials_received";
    public static final String CHECK_COMPLETENESS = "check_completeness";
    public static final String ACCEPTANCE_EXPIRED = "acceptance_expired";
    public static final String COMPLETENESS_RESULT = "completeness_result";
    public static final String AWAIT_CORRECTIONS = "await_corrections";
    public static final String CORRECTIONS_EXPIRED = "corrections_expired";
    public static final String RECORD_LAPSE = "record_lapse";
    public static final String LAPSED = "lapsed";
    public static final String CHECK_CORRECTIONS = "check_corrections";
    public static final String CORRECTIONS_CHECK_EXPIRED = "corrections_check_expired";
    public static final String CORRECTIONS_RESULT = "corrections_result";
    public static final String COMPLETE = "complete";
    public static final String ACCEPTED = "accepted";
    public static final String REFUSED = "refused";
    public static final String ACCEPTANCE_REFUSED = "acceptance_refused";
    public static final String TIME_IS_UP = "time_is_up";
    public static final String ACCEPT_BY_LAW = "accept_by_law";
    public static final String DEEMED_ACCEPTED = "deemed_accepted";

    private AcceptanceProcess() {}

    /** Names of the messages that instances of this process wait for. */
    public static final class Messages {
        /** All corrections are in; payload the new {@link Variables#DEEMED_ACCEPTANCE_AT}. */
        public static final String CORRECTIONS_SUBMITTED = "corrections_submitted";

        private Messages() {}
    }

    /** Variables that gateways, timers and called processes need, with their types. */
    public static final class Variables {
        /** {@code Date}: when the check in hand becomes an acceptance by law; set anew with the corrections. */
        public static final String DEEMED_ACCEPTANCE_AT = "deemedAcceptanceAt";

        /** {@code Date}: when silence ends the application; set with {@link CheckResult#DEFECTS}. */
        public static final String CORRECTION_DUE_AT = "correctionDueAt";

        /** Name of a {@link CheckResult}; set when either check is completed. */
        public static final String CHECK_RESULT = "checkResult";

        /** Name of an {@link Outcome}; set by the end events. */
        public static final String ACCEPTANCE_OUTCOME = "acceptanceOutcome";

        private Variables() {}
    }

    /** What the clerk finds; {@link #DEFECTS} only at the first check, for there is one notice (ALL 72(4)). */
    public enum CheckResult {
        COMPLETE,
        REFUSED,
        DEFECTS
    }

    /** How the acceptance ended. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        LAPSED
    }
}
