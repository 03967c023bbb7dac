package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.Row;

/** What every table's test has in common: each row of the file has a literal case, and each case finds that row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TableTest {

    /** Matches a cell only if it is open to everything. */
    static final String ANYTHING = "anything-else";

    final DecisionTable table;
    private final List<LiteralRow> literalRows;

    TableTest(DecisionTable table, String literalRows) {
        this.table = table;
        this.literalRows = LiteralRow.read(literalRows);
    }

    List<LiteralRow> literalRows() {
        return literalRows;
    }

    @ParameterizedTest
    @MethodSource("literalRows")
    void everyRowAnswersItsCase(LiteralRow expected) {
        List<Row> found = table.rows(expected.inputs());
        assertThat(found)
                .as("rows found for %s", expected.inputs())
                .filteredOn(row -> row.id().equals(expected.id()))
                .hasSize(1)
                .first()
                .extracting(row -> texts(row, expected))
                .isEqualTo(expected.outputs());
    }

    @Test
    void noRowIsWithoutACase() {
        assertThat(literalRows.stream().map(LiteralRow::id).distinct()).containsExactlyElementsOf(table.rowIds());
    }

    private static Map<String, String> texts(Row row, LiteralRow expected) {
        return expected.outputs().keySet().stream().collect(Collectors.toMap(column -> column, column -> row.values()
                .getOrDefault(column, "")
                .toString()));
    }
}
