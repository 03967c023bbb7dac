package org.lianban.app.supervision.rule;

import org.lianban.app.web.LocalisedText;

/**
 * What a rule is, for the people whom it names.
 *
 * @param code such as T2
 * @param finds what it finds
 * @param inputs what it looks at
 */
public record RuleText(String code, LocalisedText finds, LocalisedText inputs) {

    /** A rule that looks at clocks alone. */
    static RuleText ofClock(String code, String zh, String en) {
        return new RuleText(code, new LocalisedText(zh, en), new LocalisedText("计时", "clocks"));
    }
}
