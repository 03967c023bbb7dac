package org.lianban.rules;

import java.util.Map;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.Row;

/** When to warn before a limit is reached (UNIQUE over all amounts, units and kinds). */
final class WarningThresholds {

    final DecisionTable table;

    WarningThresholds(TableSource source) {
        table = source.table(
                "warning_thresholds",
                Set.of("amount", "unit", "kind"),
                Set.of("workingDaysLeft", "percentUsed", "severity"));
    }

    WarningThreshold threshold(RuleLimit limit) {
        Map<String, Object> inputs = Map.of(
                "amount",
                limit.amount(),
                "unit",
                limit.unit().name(),
                "kind",
                limit.kind().name());
        Row row = table.row(inputs).orElseThrow(() -> new UnknownRule(table.name(), inputs));
        return new WarningThreshold(
                row.whole("workingDaysLeft"), row.whole("percentUsed"), row.constant(Severity.class, "severity"));
    }
}
