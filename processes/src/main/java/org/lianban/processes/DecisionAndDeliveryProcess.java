package org.lianban.processes;

/** Names in {@code decision_and_delivery.bpmn}. The written decision, the certificate, and the delivery within ten working days (ALL 38, 39, 44). */
public final class DecisionAndDeliveryProcess {
    /** Key of the process definition. */
    public static final String KEY = "decision_and_delivery";

    public static final String EXAMINATION_FINISHED = "examination_finished";
    public static final String DECIDE = "decide";
    public static final String DECISION_RESULT = "decision_result";
    public static final String ISSUE_CERTIFICATE = "issue_certificate";
    public static final String READY_FOR_DELIVERY = "ready_for_delivery";
    public static final String DELIVER = "deliver";
    public static final String DELIVERED = "delivered";

    private DecisionAndDeliveryProcess() {}

    /** Variables that gateways, timers and called processes need, with their types. */
    public static final class Variables {
        /** Name of a {@link Decision}; set when the decision is taken. */
        public static final String DECISION = "decision";

        private Variables() {}
    }

    /** Both kinds are delivered; only a grant has a certificate. */
    public enum Decision {
        GRANT,
        REFUSE
    }
}
