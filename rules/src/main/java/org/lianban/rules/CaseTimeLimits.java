package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** The statutory and promised limit of a case (FIRST, ending in one row for each handling). */
final class CaseTimeLimits {

    static final TableColumns COLUMNS = new TableColumns(
            "time_limits",
            Set.of("handling", "service", "situation", "answer"),
            List.of(
                    OutputColumn.days("statutoryAmount"),
                    OutputColumn.word("statutoryUnit", RuleUnit.class),
                    OutputColumn.text("statutoryBasis"),
                    OutputColumn.word("catalogue", CatalogueEffect.class),
                    OutputColumn.days("promisedAmount").ifAny(),
                    OutputColumn.word("promisedUnit", RuleUnit.class).with("promisedAmount"),
                    OutputColumn.text("promisedBasis").with("promisedAmount")));

    final DecisionTable table;
    private final Variants variants;

    CaseTimeLimits(TableSource source) {
        table = source.table(COLUMNS);
        variants = new Variants(table);
    }

    /** Where several answers have a row of their own, the shortest limit stands: the applicant is owed each of them. */
    CaseLimits limits(CaseLimitQuestion question) {
        List<Row> rows = variants.rows(
                Map.of("handling", question.handling().name(), "service", question.service()), question.answers());
        RuleLimit statutory = rows.stream()
                .map(row -> statutory(row, question.catalogueStatutory()))
                .reduce(RuleLimit::shorter)
                .orElseThrow();
        return new CaseLimits(statutory, within(statutory, promised(rows, question.cataloguePromised())));
    }

    private static RuleLimit statutory(Row row, @Nullable RuleLimit catalogue) {
        RuleLimit law = LimitCells.read(row, "statutory", LimitKind.STATUTORY);
        return catalogue == null
                ? law
                : row.constant(CatalogueEffect.class, "catalogue").apply(law, catalogue);
    }

    private static @Nullable RuleLimit promised(List<Row> rows, @Nullable RuleLimit catalogue) {
        return rows.stream()
                .filter(row -> row.has("promisedAmount"))
                .map(row -> LimitCells.read(row, "promised", LimitKind.PROMISED))
                .reduce(RuleLimit::shorter)
                .orElse(catalogue);
    }

    private static @Nullable RuleLimit within(RuleLimit statutory, @Nullable RuleLimit promised) {
        if (promised == null || promised.surelyWithin(statutory)) {
            return promised;
        }
        return new RuleLimit(statutory.amount(), statutory.unit(), LimitKind.PROMISED, promised.basis());
    }
}
