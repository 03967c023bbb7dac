package org.lianban.processes;

/** Names in {@code special_procedure.bpmn}. Asked for, granted by somebody else, carried out, resumed with proof or capped (ALL 45). */
public final class SpecialProcedureProcess {
    /** Key of the process definition. */
    public static final String KEY = "special_procedure";

    public static final String PROCEDURE_REQUESTED = "procedure_requested";
    public static final String GRANT_SPECIAL_PROCEDURE = "grant_special_procedure";
    public static final String GRANT_RESULT = "grant_result";
    public static final String PROCEDURE_REFUSED = "procedure_refused";
    public static final String SUSPEND_CLOCKS = "suspend_clocks";
    public static final String CARRY_OUT = "carry_out";
    public static final String CAP_REACHED = "cap_reached";
    public static final String RESUME_CLOCKS = "resume_clocks";
    public static final String RESUMED = "resumed";
    public static final String RECORD_CAP = "record_cap";
    public static final String CAPPED = "capped";

    private SpecialProcedureProcess() {}

    /** Variables that gateways, timers and called processes need, with their types. */
    public static final class Variables {
        /** {@code String}: the special procedure, handed down by the caller. */
        public static final String PROCEDURE_ID = "procedureId";

        /** {@code Boolean}: set when the grant is decided. */
        public static final String GRANTED = "granted";

        /** {@code Date}: the end of the cap's last day; set by {@link CaseFlowBean#SUSPEND_CLOCKS}. */
        public static final String CAP_ENDS_AT = "capEndsAt";

        private Variables() {}
    }
}
