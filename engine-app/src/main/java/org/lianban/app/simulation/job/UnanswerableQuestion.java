package org.lianban.app.simulation.job;

import org.lianban.app.web.LocalisedText;

/** A question that cannot be answered, and why. */
final class UnanswerableQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalisedText why;

    UnanswerableQuestion(String zh, String en) {
        super(en);
        why = new LocalisedText(zh, en);
    }

    LocalisedText why() {
        return why;
    }
}
