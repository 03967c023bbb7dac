package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** When to warn before a limit is reached (UNIQUE over all amounts, units and kinds). */
final class WarningThresholds {

    static final TableColumns COLUMNS = new TableColumns(
            "warning_thresholds",
            Set.of("amount", "unit", "kind"),
            List.of(
                    OutputColumn.whole("workingDaysLeft", 0, OutputColumn.MOST_DAYS),
                    OutputColumn.whole("percentUsed", 1, 100),
                    OutputColumn.word("severity", Severity.class)));

    final DecisionTable table;

    WarningThresholds(TableSource source) {
        table = source.table(COLUMNS);
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
