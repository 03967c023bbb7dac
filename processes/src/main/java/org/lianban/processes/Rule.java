package org.lianban.processes;

import java.util.Locale;

/** What a model is checked for. */
public enum Rule {
    /** Not XML, not BPMN or DMN, with external entities or entity bombs, or too large; nothing else is said of such a file. */
    UNREADABLE,
    /** A construct that the engine cannot run, or on which it would hang. */
    UNSUPPORTED,
    /** Another file holds a process or a table of the same id: one of them would be lost. */
    SAME_ID,

    /** More states than are looked at; what was found up to there is said, and nothing more is promised. */
    TOO_LARGE,
    /** A reachable state with tokens and nothing enabled. */
    DEADLOCK,
    /** A sequence flow can hold two tokens. */
    LACK_OF_SYNCHRONISATION,
    /** No run comes here. */
    DEAD_ELEMENT,
    /** A reachable state from which no end can be reached. */
    LIVELOCK,
    /** One end is reached twice in a run, or a terminate end kills what is open. */
    IMPROPER_END,

    /** Something waits and does not rightly declare its clock. */
    UNDECLARED_STAGE,
    UNCOUNTED_WITHOUT_GROUND,
    UNCOUNTED_WITHOUT_CAP,
    /** Not in the whitelist of an item that uses the model (ALL 45, or a basis of the item's own). */
    GROUND_NOT_ALLOWED,
    /** On some path, who asks is who grants. */
    SELF_APPROVAL,
    /** Corrections may be asked for again and again (ALL 32: once, and all of them). */
    NO_CORRECTION_LIMIT,
    /** A model that replaces a shipped one leaves out what the work of the office holds on to. */
    MISSING_STAGE,

    /** The longest path is over the statutory or promised limit of an item that uses the model (ALL 42). */
    EXCEEDS_LIMIT,
    /** A path waits on something without any limit. */
    UNBOUNDED_WAIT,
    /** How many days a stage could take longer before a limit is reached. */
    SLACK(Severity.INFO),

    FORBIDDEN_SCRIPT,
    FORBIDDEN_CLASS,
    /** Anything but published beans and plain comparisons. */
    FORBIDDEN_EXPRESSION,
    FORBIDDEN_CONNECTOR,
    FORBIDDEN_LISTENER,

    /** An input that no row answers where the hit policy needs one. */
    TABLE_GAP,
    /** Two rows that answer one input differently where the hit policy allows one only. */
    TABLE_OVERLAP,
    /** A row that is never the answer. */
    TABLE_UNREACHABLE_ROW(Severity.WARNING),
    /** What a table gives is not of its column's type, or not what the program that reads it takes. */
    TABLE_OUTPUT,
    /** A cell is calculated, so that nobody can say beforehand what it does. */
    TABLE_NOT_ANALYSABLE(Severity.WARNING),
    /** A row gives longer than the law. */
    LIMIT_ABOVE_LAW,

    // How a diagram is drawn, by the names and in the words of bpmnlint: its errors are warnings here, all else is
    // information.
    AD_HOC_SUB_PROCESS(Severity.WARNING, true),
    CONDITIONAL_FLOWS(Severity.WARNING, true),
    END_EVENT_REQUIRED(Severity.WARNING, true),
    EVENT_BASED_GATEWAY(Severity.WARNING, true),
    EVENT_SUB_PROCESS_TYPED_START_EVENT(Severity.WARNING, true),
    FAKE_JOIN(Severity.INFO, true),
    GLOBAL(Severity.INFO, true),
    LABEL_REQUIRED(Severity.WARNING, true),
    LINK_EVENT(Severity.WARNING, true),
    NO_BPMNDI(Severity.WARNING, true),
    NO_COMPLEX_GATEWAY(Severity.WARNING, true),
    NO_DISCONNECTED(Severity.WARNING, true),
    NO_DUPLICATE_SEQUENCE_FLOWS(Severity.WARNING, true),
    NO_GATEWAY_JOIN_FORK(Severity.WARNING, true),
    NO_IMPLICIT_SPLIT(Severity.WARNING, true),
    NO_IMPLICIT_END(Severity.WARNING, true),
    NO_IMPLICIT_START(Severity.WARNING, true),
    NO_INCLUSIVE_GATEWAY(Severity.INFO, true),
    NO_OVERLAPPING_ELEMENTS(Severity.INFO, true),
    SINGLE_BLANK_START_EVENT(Severity.WARNING, true),
    SINGLE_EVENT_DEFINITION(Severity.WARNING, true),
    START_EVENT_REQUIRED(Severity.WARNING, true),
    SUB_PROCESS_BLANK_START_EVENT(Severity.WARNING, true),
    SUPERFLUOUS_GATEWAY(Severity.INFO, true),
    SUPERFLUOUS_LABEL(Severity.INFO, true),
    SUPERFLUOUS_TERMINATION(Severity.INFO, true),
    HISTORY_TIME_TO_LIVE(Severity.INFO, true);

    private final Severity severity;
    private final boolean ofTheDrawing;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity severity) {
        this(severity, false);
    }

    Rule(Severity severity, boolean ofTheDrawing) {
        this.severity = severity;
        this.ofTheDrawing = ofTheDrawing;
    }

    /** Whether it is about how a diagram reads, and never about how the model runs. */
    public boolean ofTheDrawing() {
        return ofTheDrawing;
    }

    /** How much a finding of this rule weighs, unless the finding says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** As it is written in files and answers: {@code lack-of-synchronisation}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
