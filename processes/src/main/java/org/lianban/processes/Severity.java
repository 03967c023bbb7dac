package org.lianban.processes;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** The model is not released. */
    ERROR,
    /** It is released if whoever approves it says so. */
    WARNING,
    /** Something to know. */
    INFO;

    /** As it is written in files and answers: {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
