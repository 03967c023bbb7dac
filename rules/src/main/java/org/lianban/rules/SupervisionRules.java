package org.lianban.rules;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.Row;

/** How the supervision rules are set (FIRST: rows for one department or item stand above the row for all). */
final class SupervisionRules {

    final DecisionTable table;

    SupervisionRules(TableSource source) {
        table = source.table(
                "supervision_rules",
                Set.of("rule", "department", "item"),
                Set.of("active", "severity", "redAfter", "daysBefore"));
    }

    SupervisionRule rule(String rule, String department, String item) {
        Map<String, Object> inputs = Map.of("rule", rule, "department", department, "item", item);
        Row row = table.row(inputs).orElseThrow(() -> new UnknownRule(table.name(), inputs));
        return new SupervisionRule(
                row.yes("active"),
                row.constant(SupervisionRule.Card.class, "severity"),
                days(row, "redAfter"),
                days(row, "daysBefore"));
    }

    private static @Nullable Integer days(Row row, String column) {
        return row.has(column) ? Integer.valueOf(row.whole(column)) : null;
    }
}
