package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** Which grounds suspend the clock of an item (FIRST, ending in a row that forbids everything else). */
final class SpecialProcedures {

    private static final String FORBIDDEN = Permission.FORBIDDEN.name();

    static final TableColumns COLUMNS = new TableColumns(
            "special_procedures",
            Set.of("item", "ground"),
            List.of(
                    OutputColumn.word("permission", Permission.class),
                    OutputColumn.days("capAmount").with("permission", FORBIDDEN),
                    OutputColumn.word("capUnit", RuleUnit.class).with("permission", FORBIDDEN),
                    OutputColumn.text("capBasis"),
                    OutputColumn.word("authority", Authority.class).with("permission", FORBIDDEN),
                    OutputColumn.text("messageZh"),
                    OutputColumn.text("messageEn")));

    final DecisionTable table;

    SpecialProcedures(TableSource source) {
        table = source.table(COLUMNS);
    }

    ProcedureRule rule(String item, String ground, @Nullable RuleLimit catalogueCap) {
        Map<String, Object> inputs = Map.of("item", item, "ground", ground);
        Row row = table.row(inputs).orElseThrow(() -> new UnknownRule(table.name(), inputs));
        return switch (row.constant(Permission.class, "permission")) {
            case ALLOWED -> allowed(row, catalogueCap);
            case IF_CATALOGUED -> catalogueCap == null ? notCatalogued(row) : allowed(row, catalogueCap);
            case FORBIDDEN -> new ProcedureRule.Forbidden(row.text("capBasis"), message(row));
        };
    }

    private static ProcedureRule allowed(Row row, @Nullable RuleLimit catalogueCap) {
        RuleLimit most = LimitCells.read(row, "cap", LimitKind.STATUTORY);
        RuleLimit cap = catalogueCap == null || most.surelyWithin(catalogueCap) ? most : catalogueCap;
        return new ProcedureRule.Allowed(
                cap, row.text("capBasis"), row.constant(Authority.class, "authority"), message(row));
    }

    private static ProcedureRule notCatalogued(Row row) {
        return new ProcedureRule.Forbidden(
                row.text("capBasis"),
                new Message(
                        "事项目录未将该程序列为本事项依法需要的特别程序,所需时间计入办理期限。",
                        "The catalogue does not list this procedure as one that a law requires for the item: its time counts."));
    }

    private static Message message(Row row) {
        return new Message(row.text("messageZh"), row.text("messageEn"));
    }
}
