package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** By how much a decision limit may be extended, and by whom (UNIQUE, one row for each handling). */
final class ExtensionLimits {

    static final TableColumns COLUMNS = new TableColumns(
            "extension_limits",
            Set.of("handling"),
            List.of(
                    OutputColumn.days("maximumAmount").ifAny(),
                    OutputColumn.word("maximumUnit", RuleUnit.class).with("maximumAmount"),
                    OutputColumn.text("maximumBasis"),
                    OutputColumn.word("authority", Authority.class).with("maximumAmount"),
                    OutputColumn.text("messageZh"),
                    OutputColumn.text("messageEn")));

    final DecisionTable table;

    ExtensionLimits(TableSource source) {
        table = source.table(COLUMNS);
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
