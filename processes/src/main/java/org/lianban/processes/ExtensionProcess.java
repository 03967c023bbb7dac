package org.lianban.processes;

/** Names in {@code extension.bpmn}. More time, before expiry, from the head of the authority (single) or of the government (joint) (ALL 42). */
public final class ExtensionProcess {
    /** Key of the process definition. */
    public static final String KEY = "extension";

    public static final String EXTENSION_ASKED = "extension_asked";
    public static final String WHO_MAY_EXTEND = "who_may_extend";
    public static final String GRANT_EXTENSION = "grant_extension";
    public static final String GRANT_JOINT_EXTENSION = "grant_joint_extension";
    public static final String EXTENSION_DECIDED = "extension_decided";
    public static final String EXTENSION_RESULT = "extension_result";
    public static final String EXTENSION_REFUSED = "extension_refused";
    public static final String EXTEND_CLOCKS = "extend_clocks";
    public static final String EXTENDED = "extended";

    private ExtensionProcess() {}

    /** Variables that gateways, timers and called processes need, with their types. */
    public static final class Variables {
        /** {@code String}: the extension, handed down by the caller. */
        public static final String EXTENSION_ID = "extensionId";

        /** {@code Boolean}: handed down by the caller; decides who may grant. */
        public static final String JOINT = "joint";

        /** {@code Boolean}: set when the grant is decided. */
        public static final String GRANTED = "granted";

        private Variables() {}
    }
}
