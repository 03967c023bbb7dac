package org.lianban.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/**
 * How the supervision rules are set (FIRST: rows for one department or item stand above the row for all). Unlike the other tables it
 * has versions that are published while lianban runs. Safe to use from several threads.
 */
public final class SupervisionRules {

    /** Six digits, as whoever edits the table may write. */
    private static final int MOST = 999_999;

    static final TableColumns COLUMNS = new TableColumns(
            "supervision_rules",
            Set.of("rule", "department", "item"),
            List.of(
                    OutputColumn.truth("active"),
                    OutputColumn.word("severity", SupervisionRule.Card.class),
                    OutputColumn.whole("threshold", 0, MOST).ifAny(),
                    OutputColumn.whole("redFrom", 0, MOST).ifAny(),
                    OutputColumn.whole("redAfter", 0, MOST).ifAny(),
                    OutputColumn.whole("daysBefore", 0, MOST).ifAny()));

    final DecisionTable table;

    SupervisionRules(TableSource source) {
        table = source.table(COLUMNS);
    }

    /** The table that is shipped. */
    public static SupervisionRules shipped() {
        return new SupervisionRules(TableSource.shipped());
    }

    /** The source of the table that is shipped, for whoever wants to change it. */
    public static String shippedSource() {
        return TableSource.shipped().text("supervision_rules");
    }

    /**
     * Another version of the table.
     *
     * @param dmn its source
     * @throws org.lianban.rules.table.InvalidTable if it is not the table it should be
     */
    public static SupervisionRules read(String dmn) {
        return new SupervisionRules(
                new TableSource(file -> new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * How a rule is set.
     *
     * @param rule its code, such as T2
     * @param department code of the department whose time it is
     * @param item code of the item, or of the service where the case as a whole is meant
     * @throws UnknownRule for another code
     */
    public SupervisionRule rule(String rule, String department, String item) {
        Map<String, Object> inputs = Map.of("rule", rule, "department", department, "item", item);
        Row row = table.row(inputs).orElseThrow(() -> new UnknownRule(table.name(), inputs));
        return new SupervisionRule(
                row.yes("active"),
                row.constant(SupervisionRule.Card.class, "severity"),
                number(row, "threshold"),
                number(row, "redFrom"),
                number(row, "redAfter"),
                number(row, "daysBefore"));
    }

    private static @Nullable Integer number(Row row, String column) {
        return row.has(column) ? Integer.valueOf(row.whole(column)) : null;
    }
}
