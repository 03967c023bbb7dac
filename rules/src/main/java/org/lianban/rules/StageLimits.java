package org.lianban.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** How long a stage may take, by the key that its model declares (FIRST; an unknown key is an error). */
final class StageLimits {

    static final TableColumns COLUMNS = new TableColumns(
            "stage_limits",
            Set.of("limitKey", "item", "situation", "answer"),
            List.of(
                    OutputColumn.days("limitAmount").ifAny(),
                    OutputColumn.word("limitUnit", RuleUnit.class).with("limitAmount"),
                    OutputColumn.word("limitKind", LimitKind.class).with("limitAmount"),
                    OutputColumn.text("limitBasis").with("limitAmount")));

    final DecisionTable table;
    private final Variants variants;

    StageLimits(TableSource source) {
        table = source.table(COLUMNS);
        variants = new Variants(table);
    }

    RuleLimit limit(String limitKey, String item, Map<String, String> answers, @Nullable RuleLimit fallback) {
        Map<String, Object> inputs = Map.of("limitKey", limitKey, "item", item);
        List<Row> rows = variants.rows(inputs, answers);
        return rows.stream()
                .filter(row -> row.has("limitAmount"))
                .map(row -> LimitCells.read(row, "limit", row.constant(LimitKind.class, "limitKind")))
                .reduce(RuleLimit::shorter)
                .orElseGet(() -> given(inputs, fallback));
    }

    /** A row without an amount says that the catalogue gives it. */
    private RuleLimit given(Map<String, Object> inputs, @Nullable RuleLimit fallback) {
        if (fallback == null) {
            Map<String, Object> asked = new HashMap<>(inputs);
            asked.put("fallback", "absent, but the row refers to it");
            throw new UnknownRule(table.name(), asked);
        }
        return fallback;
    }
}
