package org.lianban.processes.safety;

import org.lianban.processes.Finding;
import org.lianban.processes.Rule;

/**
 * Why something may not stand where it does.
 *
 * @param zh a sentence without its full stop
 * @param en the same in English
 */
record Refusal(Rule rule, String zh, String en) {

    Finding at(String elementId) {
        return new Finding(elementId, rule, zh + "。", en + ".");
    }
}
