package org.lianban.app.supervision.table;

import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.SupervisionRule;

/**
 * A rule, and how it is set for a department and item today.
 *
 * @param version of the table
 * @param note what the table says of its row: what the thresholds count
 */
public record RuleInForce(
        String code,
        LocalisedText finds,
        LocalisedText inputs,
        int version,
        SupervisionRule setting,
        @Nullable LocalisedText note) {

    static RuleInForce of(RuleText text, int version, SupervisionRule setting, @Nullable LocalisedText note) {
        return new RuleInForce(text.code(), text.finds(), text.inputs(), version, setting, note);
    }
}
