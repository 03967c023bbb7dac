package org.lianban.processes.safety;

import org.lianban.processes.Finding;
import org.lianban.processes.Rule;

/**
 * Why something may not stand where it does.
 *
 * @param zh a sentence without its full stop
 * @param en the same in English
 * @param obscure whether it hides what the flow would do, so that nothing more can be said of the model
 */
record Refusal(Rule rule, String zh, String en, boolean obscure) {

    /** One that leaves no doubt of what the flow would do. */
    Refusal(Rule rule, String zh, String en) {
        this(rule, zh, en, false);
    }

    Finding at(String elementId) {
        return new Finding(elementId, rule, zh + "。", en + ".");
    }
}
