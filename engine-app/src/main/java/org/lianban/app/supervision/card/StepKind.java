package org.lianban.app.supervision.card;

/** What was done about a finding. */
public enum StepKind {
    ISSUED,
    /** The department took note of an information. */
    NOTED,
    ANSWERED,
    UPHELD,
    APPEALED,
    REVOKED,
    WAIVED,
    /** lianban took it for the record only, since it is about a closed log. */
    RECORDED
}
