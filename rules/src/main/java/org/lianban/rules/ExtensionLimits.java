package org.lianban.rules;

import java.util.Map;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.Row;

/** By how much a decision limit may be extended, and by whom (UNIQUE, one row for each handling). */
final class ExtensionLimits {

    final DecisionTable table;

    ExtensionLimits(TableSource source) {
        table = source.table(
                "extension_limits",
                Set.of("handling"),
                Set.of("maximumAmount", "maximumUnit", "maximumBasis", "authority", "messageZh", "messageEn"));
    }

    ExtensionRule rule(Handling handling) {
        Map<String, Object> inputs = Map.of("handling", handling.name());
        Row row = table.row(inputs).orElseThrow(() -> new UnknownRule(table.name(), inputs));
        if (row.has("maximumAmount")) {
            return new ExtensionRule.Extendable(
                    LimitCells.read(row, "maximum", LimitKind.STATUTORY), row.constant(Authority.class, "authority"));
        }
        return new ExtensionRule.NotExtendable(
                row.text("maximumBasis"), new Message(row.text("messageZh"), row.text("messageEn")));
    }
}
