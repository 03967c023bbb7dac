package org.lianban.processes;

/** Names in {@code item_examination.bpmn}. One department examines one item, a branch of the case. */
public final class ItemExaminationProcess {
    /** Key of the process definition. */
    public static final String KEY = "item_examination";

    public static final String BRANCH_OPENED = "branch_opened";
    public static final String MUST_WAIT = "must_wait";
    public static final String AWAIT_PREREQUISITE = "await_prerequisite";
    public static final String READY = "ready";
    public static final String EXAMINE = "examine";
    public static final String OPINION_GIVEN = "opinion_given";
    public static final String SPECIAL_PROCEDURE_HANDLING = "special_procedure_handling";
    public static final String SPECIAL_PROCEDURE_REQUESTED = "special_procedure_requested";
    public static final String SPECIAL_PROCEDURE = "special_procedure";
    public static final String SPECIAL_PROCEDURE_ENDED = "special_procedure_ended";
    public static final String CONSULTATION = "consultation";
    public static final String CONSULTATION_REQUESTED = "consultation_requested";
    public static final String ANSWER_CONSULTATION = "answer_consultation";
    public static final String CONSULTATION_ANSWERED = "consultation_answered";

    private ItemExaminationProcess() {}

    /** Names of the messages that instances of this process wait for. */
    public static final class Messages {
        /** What the branch waited for is there; no payload. */
        public static final String PREREQUISITES_MET = "prerequisites_met";

        /** Starts a special procedure beside the examination; payload {@link Variables#PROCEDURE_ID} for the triggered scope. */
        public static final String SPECIAL_PROCEDURE_REQUESTED = "special_procedure_requested";

        /** Asks another department; payload {@link Variables#CONSULTATION_ID} for the triggered scope. */
        public static final String CONSULTATION_REQUESTED = "consultation_requested";

        private Messages() {}
    }

    /** Variables that gateways, timers and called processes need, with their types. */
    public static final class Variables {
        /** {@code String}: the branch, handed down by the caller. */
        public static final String BRANCH_ID = "branchId";

        /** {@code String}: local to one special procedure, payload of its message. */
        public static final String PROCEDURE_ID = "procedureId";

        /** {@code String}: local to one consultation, payload of its message. */
        public static final String CONSULTATION_ID = "consultationId";

        private Variables() {}
    }
}
