package org.lianban.rules;

/** How loudly to warn before a limit is reached. */
public enum Severity {
    /** A reminder to whoever works on it. */
    NOTICE,
    /** To the head of the department, too. */
    WARNING,
    /** To the supervisor, too. */
    URGENT
}
