package org.lianban.app.casework.work;

/** What is decided, or proposed by the opinions gathered. */
public enum Verdict {
    GRANT,
    REFUSE
}
