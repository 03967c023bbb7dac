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

    /**
     * What a rule is.
     *
     * @param zh what it finds, then en; inputsZh what it looks at, then inputsEn
     */
    public static RuleText of(String code, String zh, String en, String inputsZh, String inputsEn) {
        return new RuleText(code, new LocalisedText(zh, en), new LocalisedText(inputsZh, inputsEn));
    }

    /** A rule that looks at clocks alone. */
    static RuleText ofClock(String code, String zh, String en) {
        return new RuleText(code, new LocalisedText(zh, en), new LocalisedText("计时", "clocks"));
    }
}
